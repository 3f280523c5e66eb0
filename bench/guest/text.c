// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/text.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

ssize_t text_read(const char *path, char *buf, size_t size)
{
	const int fd = open(path, O_RDONLY | O_CLOEXEC);
	const ssize_t n = fd < 0 ? -1 : read(fd, buf, size - 1);

	if (fd >= 0)
		close(fd);
	buf[n > 0 ? n : 0] = 0;
	return n;
}

const char *text_line(const char *path, char *line, size_t size)
{
	text_read(path, line, size);
	line[strcspn(line, "\n")] = 0;
	return line;
}
