// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_replace.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

int fs_set_aside(const char *path, const char *why)
{
	struct stat st;

	if (lstat(path, &st))		/* a link that leads nowhere is in the way as well */
		return 0;
	for (unsigned int k = 1;; k++) {
		AUTO_FREE char *to = fs_path("%s.damaged-%u", path, k);

		if (fs_exists(to))
			continue;
		const int err = fs_rename(path, to);

		if (err)
			return fail(err, "rename %s to %s", path, to);
		note("%s is damaged: %s; it is %s now", path, why, to);
		return 0;
	}
}

/* a file system that cannot exchange two names has none of them for a moment */
static int swap(const char *next, const char *to)
{
	AUTO_FREE char *wanted = fs_path("%s.old", to);
	AUTO_FREE char *old = fs_temp(wanted);

	if (!renameat2(AT_FDCWD, next, AT_FDCWD, to, RENAME_EXCHANGE))
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return fail(-errno, "exchange %s and %s", next, to);
	if (rename(to, old) || rename(next, to) || rename(old, next))
		return fail(-errno, "rename %s to %s", next, to);
	return 0;
}

int fs_replace_dir(const char *from, const char *to)
{
	AUTO_FREE char *wanted = fs_path("%s.next", to);
	AUTO_FREE char *next = fs_temp(wanted);
	int err;

	if (!fs_exists(to))
		return fs_commit_dir(from, to);
	err = fs_remove(next);
	if (!err)
		err = fs_commit_dir(from, next);
	if (!err)
		err = swap(next, to);
	return err ? err : fs_remove(next);
}
