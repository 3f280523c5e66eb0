// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_closed.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"

#define MARK "# sha256 "

enum { HEX = 64, LINE = sizeof(MARK) - 1 + HEX + 1 };

int fs_write_closed(const char *path, const char *text, size_t len)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	char hex[HEX + 1];

	if (!f)
		return fail(-ENOMEM, "write %s", path);
	fs_sha256_hex(text, len, hex);
	fwrite(text, 1, len, f);
	fprintf(f, MARK "%s\n", hex);
	return memfile_write(&m, path);
}

/* such a line with another byte in it, or a text that ends within a line */
static bool was_closed(const char *text, size_t len)
{
	size_t digits = 0;

	if (len && text[len - 1] != '\n')
		return true;
	for (size_t i = len < LINE ? len : len - HEX - 1; i < len; i++)
		digits += !!isxdigit((unsigned char)text[i]);
	return digits >= HEX - 1;
}

int fs_take_closed(char *text, size_t len)
{
	char *line = len >= LINE ? text + len - LINE : NULL;
	char hex[HEX + 1];

	if (!line || strncmp(line, MARK, sizeof(MARK) - 1) || (line > text && line[-1] != '\n'))
		return was_closed(text, len) ? -EUCLEAN : -ENODATA;
	fs_sha256_hex(text, line - text, hex);
	if (strncmp(line + sizeof(MARK) - 1, hex, HEX) || line[LINE - 1] != '\n')
		return -EUCLEAN;
	*line = '\0';
	return 0;
}

int fs_close_file(const char *path)
{
	AUTO_CLOSE int fd = -1;
	char line[LINE + 1], hex[HEX + 1];
	int err = fs_sha256_file(path, hex);

	if (err)
		return err;
	snprintf(line, sizeof(line), MARK "%s\n", hex);
	fd = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	errno = ENOSPC;		/* of a line that is written in part */
	return write(fd, line, LINE) == LINE ? 0 : -errno;
}

int fs_file_closed(const char *path)
{
	AUTO_CLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);
	char line[LINE + 1] = "", want[LINE + 1], hex[HEX + 1];
	struct stat st;
	int err;

	if (fd < 0 || fstat(fd, &st))
		return -errno;
	if (st.st_size < LINE || pread(fd, line, LINE, st.st_size - LINE) != LINE ||
	    strncmp(line, MARK, sizeof(MARK) - 1))
		return -ENODATA;
	err = fs_sha256_begin(path, st.st_size - LINE, hex);
	if (err)
		return err;
	snprintf(want, sizeof(want), MARK "%s\n", hex);
	return strcmp(line, want) ? -EUCLEAN : 0;
}
