// SPDX-License-Identifier: GPL-2.0-only
/*
 * guest = landlock rules N | layers N: what files a process may use.
 *
 *   rules N	one ruleset with N rules: everything below / but block devices is allowed, the others are of folders
 *		that are no more
 *   layers N	that ruleset with its one rule, N times on top of one another: each has to allow what is done
 *
 * No case makes a block device, so none is refused anything.
 */
#include "bench/guest/state.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define FOLDER "/tmp/hb.landlock"
#define NODE "/tmp/hb.block"

enum { RULES_MAX = 999, LAYERS_MAX = 16 };

/* what its first version has, from LANDLOCK_ACCESS_FS_EXECUTE on; the second knows moves between folders besides */
static uint64_t rights(void)
{
	const uint64_t first = 2 * LANDLOCK_ACCESS_FS_MAKE_SYM - 1;
	const long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);

	return version < 2 ? first : first | LANDLOCK_ACCESS_FS_MAKE_SYM << 1 /* ..._REFER */;
}

static int add_rule(int ruleset, const char *path, uint64_t allowed)
{
	const int fd = open(path, O_PATH | O_CLOEXEC);
	const struct landlock_path_beneath_attr rule = { .allowed_access = allowed, .parent_fd = fd };
	int err = fd < 0 || syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) ? -errno : 0;

	if (fd >= 0)
		close(fd);
	return err;
}

/* folders by number, as many as rules are wanted; all gone before the first case */
static int add_folders(int ruleset, unsigned long n)
{
	char path[64];
	int err = 0;

	for (unsigned long i = 0; i < n && !err; i++) {
		snprintf(path, sizeof(path), FOLDER ".%lu.%d", i, (int)getpid());
		err = mkdir(path, 0700) ? -errno : add_rule(ruleset, path, LANDLOCK_ACCESS_FS_READ_FILE);
	}
	for (unsigned long i = 0; i < n; i++) {
		snprintf(path, sizeof(path), FOLDER ".%lu.%d", i, (int)getpid());
		rmdir(path);
	}
	return err;
}

static int ruleset_make(unsigned long rules)
{
	const uint64_t all = rights();
	const struct landlock_ruleset_attr attr = { .handled_access_fs = all };
	const int fd = (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof(attr.handled_access_fs), 0);
	int err = fd < 0 ? -errno : add_rule(fd, "/", all & ~(uint64_t)LANDLOCK_ACCESS_FS_MAKE_BLOCK);

	if (!err)
		err = add_folders(fd, rules - 1);
	if (err && fd >= 0)
		close(fd);
	return err ? err : fd;
}

/* who may not administrate has to renounce more privileges first; who may is not changed by it */
static int restrict_self(int ruleset)
{
	if (!syscall(SYS_landlock_restrict_self, ruleset, 0))
		return 0;
	if (errno != EPERM || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return -errno;
	return syscall(SYS_landlock_restrict_self, ruleset, 0) ? -errno : 0;
}

static int parse(const char *args, unsigned long *rules, unsigned long *layers)
{
	const bool many = !strncmp(args, "layers ", 7);
	const char *number = args + (many ? 7 : 6);
	unsigned long n;
	char *end;

	if (!many && strncmp(args, "rules ", 6))
		return -EINVAL;
	n = strtoul(number, &end, 10);
	if (*number < '1' || *number > '9' || *end || n > (many ? LAYERS_MAX : RULES_MAX))
		return -EINVAL;
	*rules = many ? 1 : n;
	*layers = many ? n : 1;
	return 0;
}

static int enter(const char *args)
{
	unsigned long rules, layers;
	int fd, err = parse(args, &rules, &layers);

	if (err)
		return err;
	fd = ruleset_make(rules);
	if (fd < 0)
		return fd;
	while (layers-- && !err)
		err = restrict_self(fd);
	close(fd);
	return err;
}

/* Landlock has no account of a process: what it refuses tells. It says EACCES where a missing capability says EPERM */
static int prove(const char *args, char *seen, size_t size)
{
	const int made = mknod(NODE, S_IFBLK | 0600, makedev(0, 0));
	const int why = made ? errno : 0;
	const int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);

	(void)args;
	if (!made)
		unlink(NODE);
	if (fd >= 0)
		close(fd);
	snprintf(seen, size, "a block device: %s; a file: %s", made ? strerror(why) : "made",
		 fd >= 0 ? "opened" : "refused");
	return why != EACCES || fd < 0;
}

STATE(landlock) = { .enter = enter, STATE_PROVE(prove) };
