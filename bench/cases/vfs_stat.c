// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/stat - stat(2) of a tmpfs file
 *
 * One op   stat(2) by path
 * Crosses  path walk of 2 components, getattr, copy_to_user of struct stat
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the calls
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench.h"

#define PATH "/tmp/hb.vfs_stat"

static int setup(void *st)
{
	int fd = open(PATH, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	(void)st;
	return fd < 0 || close(fd) ? -errno : 0;
}

static void teardown(void *st)
{
	(void)st;
	unlink(PATH);
}

static int run(void *st, uint64_t n)
{
	struct stat is;

	(void)st;
	while (n--)
		if (stat(PATH, &is))
			return -errno;
	return 0;
}

BENCH(vfs_stat) = {
	.op = "stat(2) of a tmpfs file",
	.crosses = "path walk of 2 components, getattr, copy_to_user of struct stat",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "lmbench:lat_syscall_stat",
	.setup = setup, .run = run, .teardown = teardown,
};
