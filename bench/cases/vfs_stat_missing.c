// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/stat_missing - stat(2) of a file that is not there
 *
 * One op   stat(2) by path
 * Crosses  path walk, negative dentry
 * Control  vfs/stat, 1 op: the same walk with an inode at its end
 * Errors   -EIO when it is there
 */
#include <sys/stat.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct stat is;

	(void)st;
	while (n--)
		if (stat("/tmp/hb.missing", &is) == 0 || errno != ENOENT)
			return -EIO;
	return 0;
}

BENCH(vfs_stat_missing) = {
	.op = "stat(2) of a file that is not there",
	.crosses = "path walk, negative dentry",
	.control = "vfs/stat", .control_ops = 1,
	.run = run,
};
