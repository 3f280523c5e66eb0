// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/statfs - file system figures
 *
 * One op   statfs(2) of /tmp
 * Crosses  path walk, per-CPU counters, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/vfs.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct statfs is;

	(void)st;
	while (n--)
		if (statfs("/tmp", &is))
			return -errno;
	return 0;
}

BENCH(vfs_statfs) = {
	.op = "file system figures",
	.crosses = "path walk, per-CPU counters, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
