// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

void out_record(struct runner *r, uint32_t type, const void *data, size_t len)
{
	int err = record_write(r->fd, &r->seq, type, data, len);

	if (err) {
		fprintf(stderr, "hardbench: records cannot be written: %s\n", strerror(-err));
		exit_runner(r, 3);
	}
}

void out_printf(struct runner *r, uint32_t type, const char *fmt, ...)
{
	char buf[4096];
	va_list ap;
	int len;

	va_start(ap, fmt);
	len = vsnprintf(buf, sizeof(buf), fmt, ap);
	va_end(ap);
	if (len >= (int)sizeof(buf))
		len = sizeof(buf) - 1;
	out_record(r, type, buf, len < 0 ? 0 : len);
}

void out_hello(struct runner *r)
{
	struct utsname u;

	if (uname(&u))
		memset(&u, 0, sizeof(u));
	out_printf(r, REC_HELLO,
		   "protocol\t%d\nkernel\t%s\nversion\t%s\narch\t%s\npage_size\t%ld\ncpus\t%ld\n"
		   "guest\t%d\nmodule\t%s\n",
		   RUNNER_PROTOCOL, u.release, u.version, u.machine, sysconf(_SC_PAGESIZE),
		   sysconf(_SC_NPROCESSORS_ONLN), r->guest, r->module);
}
