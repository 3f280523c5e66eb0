// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"

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

void fs_lock_sign(int fd)
{
	AUTO_FREE char *cmd = NULL;
	char host[HOST_NAME_MAX + 1] = "?";
	size_t len = 0, i;

	if (fs_read("/proc/self/cmdline", &cmd, &len))
		return;
	for (i = 0; i + 1 < len; i++)
		if (!cmd[i])
			cmd[i] = ' ';
	gethostname(host, sizeof(host) - 1);
	if (!ftruncate(fd, 0))
		dprintf(fd, "%d\t%s\t%s\n", getpid(), host, cmd);
}

/* the next of the fields that tabs part, cut off; "?" after the last */
static const char *field(char **rest)
{
	const char *f = strsep(rest, "\t");

	return f && *f ? f : "?";
}

/* who holds a lock together with others does not sign: the name may be of one that had it before, or our own */
static bool gone(const char *pid)
{
	unsigned long long id;

	if (number_u64(pid, &id) || id > INT_MAX)
		return true;
	return (pid_t)id == getpid() || (kill((pid_t)id, 0) && errno == ESRCH);
}

/* "process 123 on node2", and the command that it runs */
static char *who_holds(const char *path, char **cmd)
{
	AUTO_FREE char *text = NULL;
	char host[HOST_NAME_MAX + 1] = "?";
	const char *pid, *on;
	char *rest;

	if (fs_read(path, &text, NULL))
		return NULL;
	text[strcspn(text, "\n")] = '\0';
	rest = text;
	pid = field(&rest);
	on = field(&rest);
	gethostname(host, sizeof(host) - 1);
	if (!strcmp(on, host) && gone(pid)) {
		*cmd = fs_path("with others");
		return fs_path("another process");
	}
	*cmd = fs_path("%s", field(&rest));
	return strcmp(on, host) ? fs_path("process %s on %s", pid, on) : fs_path("process %s", pid);
}

char *fs_lock_who(const char *path)
{
	AUTO_FREE char *cmd = NULL;

	return who_holds(path, &cmd);
}

void fs_lock_say_who(const char *what, const char *path)
{
	AUTO_FREE char *cmd = NULL;
	AUTO_FREE char *who = who_holds(path, &cmd);

	if (who)
		note("waiting for %s: in use by %s (%s)", what, who, cmd);
}

static int lock_dir(const char *dir, int how, int *fd)
{
	AUTO_FREE char *path = fs_path("%s/.lock", dir);
	AUTO_CLOSE int mine = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0666);
	int shared;

	if (mine < 0)
		return fail(-errno, "open %s", path);
	if (flock(mine, how | LOCK_NB)) {
		if (errno != EWOULDBLOCK)
			return fail(-errno, "lock %s", path);
		shared = share_own(mine);
		if (shared >= 0) {
			remember(shared);
			*fd = shared;
			return 0;
		}
		fs_lock_say_who(dir, path);
		while (flock(mine, how))
			if (errno != EINTR)
				return fail(-errno, "lock %s", path);
	}
	fs_lock_sign(mine);
	remember(mine);
	*fd = mine;
	mine = -1;
	return fs_temp_sweep(dir, NULL);
}

int fs_lock(const char *dir, int *fd)
{
	return lock_dir(dir, LOCK_EX, fd);
}

int fs_lock_shared(const char *dir, int *fd)
{
	return lock_dir(dir, LOCK_SH, fd);
}
