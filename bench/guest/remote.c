// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/remote.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/reboot.h>
#include <unistd.h>

#define KEPT "/tmp/records"

static struct handback to;
static bool up;		/* does the card have its address? */

bool remote_asked(void)
{
	return getenv("HB_PEER") || getenv("HB_KEEP");
}

/* dprintf() would seek, which that file refuses */
void remote_tell(const char *fmt, ...)
{
	char text[200], line[sizeof(text) + 20];
	int fd, len;
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	len = snprintf(line, sizeof(line), "<2>hardbench: %s\n", text);
	fd = open("/dev/kmsg", O_WRONLY | O_CLOEXEC);
	if (fd < 0 || write(fd, line, len) != len)
		perror("hardbench: /dev/kmsg");
	if (fd >= 0)
		close(fd);
}

int remote_begin(struct runner *r)
{
	const char *wrong;

	r->remote = true;
	r->leave = remote_end;
	if (!handback_read(&to, getenv, &wrong)) {
		fprintf(stderr, "hardbench: %s= on the command line is missing or malformed\n", wrong);
		return -EINVAL;
	}
	watch_begin(to.limit_s);
	if (to.keep && keep_begin(&to))
		return -EIO;
	if (to.console) {
		up = !net_up(&to);
		if (up)
			net_log(&to);
	}
	r->fd = open(KEPT, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (r->fd >= 0)
		return 0;
	fprintf(stderr, "hardbench: " KEPT ": %s\n", strerror(errno));
	return -errno;
}

void remote_facts(struct runner *r)
{
	facts_send(r, place_self());
}

void remote_end(const struct runner *r)
{
	if (r->fd >= 0 && to.keep)
		keep_put(&to, r->fd);
	else if (r->fd >= 0 && !(up || !net_up(&to)))
		fprintf(stderr, "hardbench: the records are lost\n");
	else if (r->fd >= 0)
		net_send(&to, r->fd);
	watch_end();
	sync();
	reboot(RB_AUTOBOOT);
	for (;;)
		pause();
}
