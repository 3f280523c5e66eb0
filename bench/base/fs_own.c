// SPDX-License-Identifier: GPL-2.0-only
/* Whose folders are these? A kernel that somebody else can write is not to be booted, nor a sample to be believed. */
#include "bench/base/fs_own.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"

static bool is_trusted(uid_t uid)
{
	const char *sudo = getenv("SUDO_UID");
	unsigned long long who;

	if (uid == geteuid() || !uid)
		return true;
	return !geteuid() && sudo && !number_u64(sudo, &who) && uid == who;
}

/* many systems give every user a group of his own, and a umask that lets it write */
static bool is_private(gid_t gid)
{
	const struct passwd *pw = getpwuid(geteuid());
	AUTO_FREE char *name = pw ? fs_path("%s", pw->pw_name) : NULL;
	const struct group *g = pw && pw->pw_gid == gid ? getgrgid(gid) : NULL;

	if (!g || strcmp(g->gr_name, name))
		return false;
	for (char *const *m = g->gr_mem; *m; m++)
		if (strcmp(*m, name))
			return false;
	return true;
}

static int check(const char *dir, const char *advice)
{
	const struct passwd *pw;
	struct stat st;

	if (stat(dir, &st))
		return 0;
	if (!is_trusted(st.st_uid)) {
		pw = getpwuid(st.st_uid);
		fail(-EINVAL, "%s belongs to another user (%s), who can write it: take it over by chown -R, %s", dir,
		     pw ? pw->pw_name : "one without a name", advice);
		return -EPERM;
	}
	if (st.st_mode & S_IWOTH || (st.st_mode & S_IWGRP && !is_private(st.st_gid))) {
		fail(-EINVAL, "%s can be written by other users: chmod -R go-w %s, %s", dir, dir, advice);
		return -EPERM;
	}
	return 0;
}

int fs_is_own(const char *dir, const char *const *below, const char *advice)
{
	int err = check(dir, advice);

	for (; !err && *below; below++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, *below);

		err = check(path, advice);
	}
	return err;
}

const char *fs_home(void)
{
	const char *home = getenv("HOME");
	const struct passwd *pw;

	if (home && *home)
		return home;
	pw = getpwuid(geteuid());
	return pw && pw->pw_dir && *pw->pw_dir ? pw->pw_dir : NULL;
}
