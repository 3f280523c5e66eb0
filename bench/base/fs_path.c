// SPDX-License-Identifier: GPL-2.0-only
/* What every other file about files stands on. */
#include <errno.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"

char *fs_path(const char *fmt, ...)
{
	char *path;
	va_list ap;
	int len;

	va_start(ap, fmt);
	len = vasprintf(&path, fmt, ap);
	va_end(ap);
	if (len < 0) {
		fail(-ENOMEM, "path");
		exit(EXIT_CANNOT);
	}
	return path;
}

bool fs_exists(const char *path)
{
	return !access(path, F_OK);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path) && errno != ENOENT ? -errno : 0;
}

int fs_remove(const char *path)
{
	int err;

	if (!fs_exists(path) && unlink(path))	/* unlink: a dangling symbolic link */
		return errno == ENOENT ? 0 : fail(-errno, "remove %s", path);
	err = nftw(path, remove_one, 32, FTW_DEPTH | FTW_PHYS);
	if (err == -1)
		err = -errno;
	return err && err != -ENOENT ? fail(err, "remove %s", path) : 0;
}
