// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

enum { HELD_LIMIT = 8 };
static int held
	[HELD_LIMIT]; /* descriptors + 1 of locks that this process took; may be closed by now */

static bool same_file(int a, int b)
{
	struct stat x, y;

	return !fstat(a, &x) && !fstat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* a verb that runs inside another (run) takes the same lock: share it */
static int share_own(int fd)
{
	int i;

	for (i = 0; i < HELD_LIMIT; i++)
		if (held[i] && held[i] - 1 != fd && same_file(held[i] - 1, fd))
			return fcntl(held[i] - 1, F_DUPFD_CLOEXEC, 3);
	return -1;
}

static void remember(int fd)
{
	int i;

	for (i = 0; i < HELD_LIMIT; i++)
		if (!held[i] || fcntl(held[i] - 1, F_GETFD) < 0 || held[i] - 1 == fd) {
			held[i] = fd + 1;
			return;
		}
}

static void sign(int fd)
{
	AUTO_FREE char *cmd = NULL;
	size_t len = 0, i;

	if (fs_read("/proc/self/cmdline", &cmd, &len))
		return;
	for (i = 0; i + 1 < len; i++)
		if (!cmd[i])
			cmd[i] = ' ';
	if (!ftruncate(fd, 0))
		dprintf(fd, "%d\t%s\n", getpid(), cmd);
}

static void say_who(const char *dir, const char *path)
{
	AUTO_FREE char *who = NULL;
	char *tab;

	if (fs_read(path, &who, NULL))
		return;
	tab = strchr(who, '\t');
	if (tab)
		*tab = '\0';
	who[strcspn(who, "\n")] = '\0';
	if (tab)
		tab[1 + strcspn(tab + 1, "\n")] = '\0';
	note("waiting for %s: in use by process %s (%s)", dir, who, tab ? tab + 1 : "?");
}

int fs_lock(const char *dir, int *fd)
{
	AUTO_FREE char *path = fs_path("%s/.lock", dir);
	AUTO_CLOSE int mine = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0666);
	int shared;

	if (mine < 0)
		return fail(-errno, "open %s", path);
	if (flock(mine, LOCK_EX | LOCK_NB)) {
		if (errno != EWOULDBLOCK)
			return fail(-errno, "lock %s", path);
		shared = share_own(mine);
		if (shared >= 0) {
			remember(shared);
			*fd = shared;
			return 0;
		}
		say_who(dir, path);
		while (flock(mine, LOCK_EX))
			if (errno != EINTR)
				return fail(-errno, "lock %s", path);
	}
	sign(mine);
	remember(mine);
	*fd = mine;
	mine = -1;
	return 0;
}
