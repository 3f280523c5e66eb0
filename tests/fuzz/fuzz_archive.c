// SPDX-License-Identifier: GPL-2.0-only
/*
 * Archives, read as unpack does (first byte even) or extracted as a source tree is (odd): what is on the disk then is
 * below the folder, and has no rights that nobody gave it.
 */
#include "memory_file.h"

#include <errno.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/archive.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"

enum { FILE_MAX = 1 << 16 };

static int on_file(void *ctx, const char *name, const char *data, size_t len)
{
	if (!name || len > FILE_MAX || data[len])
		abort();
	return ++*(int *)ctx > 1000 ? -E2BIG : 0;
}

static int check_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)path;
	(void)type;
	if (!S_ISREG(st->st_mode) && !S_ISDIR(st->st_mode) && !S_ISLNK(st->st_mode))
		abort();
	if (ftw->level && !S_ISLNK(st->st_mode) && st->st_mode & 07022)
		abort();
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char dir[] = "/tmp/hardbench-fuzz-XXXXXX", path[32];
	struct reason why = { 0 };
	int fd, n = 0;

	if (!size)
		return 0;
	fd = memory_file(data + 1, size - 1, path);
	if (fd < 0)
		return 0;
	if (!(data[0] & 1)) {
		archive_each(path, FILE_MAX, on_file, &n);
	} else if (mkdtemp(dir)) {
		umask(022);
		if (archive_extract(path, dir, LIMIT_SOURCE_FILES, &why) == -EINVAL && !why.text)
			abort();
		nftw(dir, check_one, 16, FTW_PHYS);
		fs_remove(dir);
	}
	reason_release(&why);
	close(fd);
	return 0;
}
