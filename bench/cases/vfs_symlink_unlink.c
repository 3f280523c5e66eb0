// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/symlink_unlink - make a symbolic link and remove it
 *
 * One op   symlink(2) and unlink(2)
 * Crosses  path walks, inode and dentry allocation, kmemdup of the target
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of the call
 */
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (symlink("/tmp", "/tmp/hb.symlink") || unlink("/tmp/hb.symlink"))
			return -errno;
	return 0;
}

BENCH(vfs_symlink_unlink) = {
	.op = "make a symbolic link and remove it",
	.crosses = "path walks, inode and dentry allocation, kmemdup of the target",
	.control = "sys/getppid", .control_ops = 2,
	.run = run,
};
