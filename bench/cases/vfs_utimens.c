// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/utimens - set the times of a file
 *
 * One op   utimensat(2) by path
 * Crosses  path walk, inode lock, setattr
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the calls
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench.h"

#define PATH "/tmp/hb.vfs_utimens"

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
	(void)st;
	while (n--)
		if (utimensat(AT_FDCWD, PATH, NULL, 0))
			return -errno;
	return 0;
}

BENCH(vfs_utimens) = {
	.op = "set the times of a file",
	.crosses = "path walk, inode lock, setattr",
	.control = "sys/getppid", .control_ops = 1,
	.setup = setup, .run = run, .teardown = teardown,
};
