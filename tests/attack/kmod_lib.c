// SPDX-License-Identifier: GPL-2.0-only
#include "tests/attack/kmod.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

unsigned int failed;
char names[512][HBK_NAME_MAX];
unsigned int nr_names;

bool held(bool good, const char *fmt, ...)
{
	va_list ap;

	if (good)
		return true;
	failed++;
	printf("kmod: FAILED ");
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	return false;
}

int put_file(const char *path, const void *data, size_t len)
{
	int fd = open(path, O_WRONLY), err = 0;

	if (fd < 0)
		return -errno;
	if (write(fd, data, len) < 0)
		err = -errno;
	close(fd);
	return err;
}

int put(const char *path, const char *text)
{
	return put_file(path, text, strlen(text));
}

ssize_t get(const char *path, char *buf, size_t size)
{
	int fd = open(path, O_RDONLY);
	ssize_t n = 0, len = 0;

	if (fd < 0)
		return -errno;
	while ((size_t)len < size - 1 && (n = read(fd, buf + len, size - 1 - len)) > 0)
		len += n;
	if (n < 0)
		len = -errno;
	close(fd);
	buf[len > 0 ? len : 0] = 0;
	return len;
}

int load(void)
{
	int fd = open("/hbk.ko", O_RDONLY), err = 0;

	if (fd < 0 || syscall(SYS_finit_module, fd, "", 0))
		err = -errno;
	if (fd >= 0)
		close(fd);
	return err;
}

int unload(void)
{
	return syscall(SYS_delete_module, "hbk", O_NONBLOCK) ? -errno : 0;
}

int run_once(const char *name, unsigned int id)
{
	char line[200], answer[8192], *at = answer, *next;
	unsigned int nr = 0;
	int err, of_window;

	snprintf(line, sizeof(line), "%s 0 0 1 %u\n", name, id);
	err = put(DIR "/run", line);
	if (err)
		return err;
	if (get(DIR "/run", answer, sizeof(answer)) < 0)
		return -EIO;
	for (; (next = strchr(at, '\n')); at = next + 1, nr++)
		if (sscanf(at, "%*u\t%*u\t%*u\t%d", &of_window) == 1 && of_window)
			err = of_window;
	return nr == HBK_WINDOWS(1, 0, 0) ? err : -EBADMSG;
}

void read_names(void)
{
	static char text[1 << 18];
	char *rest = text, *line;

	if (!held(get(DIR "/cases", text, sizeof(text)) > 0, "the cases cannot be read"))
		return;
	while ((line = strsep(&rest, "\n")) && *line && nr_names < 512)
		snprintf(names[nr_names++], HBK_NAME_MAX, "%.*s", (int)strcspn(line, "\t"), line);
}

int unload_soon(void)
{
	int err = -EWOULDBLOCK;

	for (int i = 0; i < 5000 && err == -EWOULDBLOCK; i++) {
		err = unload();
		if (err)
			usleep(1000);
	}
	return err;
}
