// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/mkdir_rmdir - make a folder and remove it
 *
 * One op   mkdir(2) and rmdir(2)
 * Crosses  path walks, inode and dentry allocation, eviction
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of the call
 */
#include <sys/stat.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (mkdir("/tmp/hb.dir", 0700) || rmdir("/tmp/hb.dir"))
			return -errno;
	return 0;
}

BENCH(vfs_mkdir_rmdir) = {
	.op = "make a folder and remove it",
	.crosses = "path walks, inode and dentry allocation, eviction",
	.control = "sys/getppid", .control_ops = 2,
	.run = run,
};
