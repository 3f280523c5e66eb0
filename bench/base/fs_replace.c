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

/*
 * A file system that cannot exchange two names has none of them for a moment. What was there has a name then that
 * nobody sweeps, so that it is there again whatever happens.
 */
static int swap(const char *next, const char *to, const char *previous)
{
	int err = 0;

	if (!renameat2(AT_FDCWD, next, AT_FDCWD, to, RENAME_EXCHANGE))
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return fail(-errno, "exchange %s and %s", next, to);
	if (rename(to, previous))
		return fail(-errno, "rename %s to %s", to, previous);
	if (rename(next, to)) {
		err = fail(-errno, "rename %s to %s", next, to);
		if (rename(previous, to))
			fail(-errno, "rename %s to %s", previous, to);
	}
	return err ? err : fs_remove(previous);
}

/* who was stopped within swap() has left the older folder, alone or beside the one that came in its place */
static int settle(const char *to, const char *previous)
{
	if (!fs_exists(previous))
		return 0;
	if (fs_exists(to))
		return fs_remove(previous);
	return rename(previous, to) ? fail(-errno, "rename %s to %s", previous, to) : 0;
}

int fs_replace_dir(const char *from, const char *to)
{
	AUTO_FREE char *wanted = fs_path("%s.next", to);
	AUTO_FREE char *next = fs_temp(wanted);
	AUTO_FREE char *previous = fs_path("%s.previous", to);
	int err = settle(to, previous);

	if (!err && !fs_exists(to))
		return fs_commit_dir(from, to);
	if (!err)
		err = fs_remove(next);
	if (!err)
		err = fs_commit_dir(from, next);
	if (!err)
		err = swap(next, to, previous);
	return err ? err : fs_remove(next);
}
