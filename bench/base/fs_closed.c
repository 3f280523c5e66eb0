// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_closed.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

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

int fs_take_closed(char *text, size_t len)
{
	char *line = len >= LINE ? text + len - LINE : NULL;
	char hex[HEX + 1];

	if (!line || strncmp(line, MARK, sizeof(MARK) - 1) || (line > text && line[-1] != '\n'))
		return -ENODATA;
	fs_sha256_hex(text, line - text, hex);
	if (strncmp(line + sizeof(MARK) - 1, hex, HEX) || line[LINE - 1] != '\n')
		return -EUCLEAN;
	*line = '\0';
	return 0;
}
