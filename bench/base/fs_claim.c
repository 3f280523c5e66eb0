// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_claim.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

#define LOCK ".lock"

/* is the file still the one with that name? Whoever lets go removes it before the lock is free */
static bool is_current(int fd, const char *path)
{
	struct stat mine, named;

	return !fstat(fd, &mine) && !stat(path, &named) && mine.st_ino == named.st_ino && mine.st_dev == named.st_dev;
}

static int lock_it(int fd, const char *path, bool wait)
{
	if (!flock(fd, LOCK_EX | LOCK_NB))
		return 0;
	if (errno != EWOULDBLOCK)
		return fail(-errno, "lock %s", path);
	if (!wait)
		return -EBUSY;
	fs_lock_say_who(path, path);
	while (flock(fd, LOCK_EX))
		if (errno != EINTR)
			return fail(-errno, "lock %s", path);
	return 0;
}

int fs_claim(struct fs_claim *c, const char *dir, const char *name, bool wait)
{
	AUTO_FREE char *path = fs_path("%s/.%s" LOCK, dir, name);

	*c = (struct fs_claim){ .fd = -1 };
	for (;;) {
		AUTO_CLOSE int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0666);
		int err = fd < 0 ? fail(-errno, "open %s", path) : lock_it(fd, path, wait);

		if (err)
			return err;
		if (!is_current(fd, path))
			continue;
		fs_lock_sign(fd);
		*c = (struct fs_claim){ .lock = TAKE(path), .fd = fd };
		fd = -1;
		return 0;
	}
}

void fs_unclaim(struct fs_claim *c)
{
	if (!c->lock)
		return;
	unlink(c->lock);
	close(c->fd);
	free(c->lock);
	*c = (struct fs_claim){ .fd = -1 };
}

char *fs_claim_holder(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/.%s" LOCK, dir, name);
	AUTO_CLOSE int fd = open(path, O_RDWR | O_CLOEXEC);

	if (fd < 0 || !flock(fd, LOCK_SH | LOCK_NB))
		return NULL;
	return fs_lock_who(path);
}
