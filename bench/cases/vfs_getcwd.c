// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/getcwd - the name of the working folder
 *
 * One op   getcwd(2)
 * Crosses  dentry walk upward, sequence locks, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	char buf[256];

	(void)st;
	while (n--)
		if (!getcwd(buf, sizeof(buf)))
			return -errno;
	return 0;
}

BENCH(vfs_getcwd) = {
	.op = "the name of the working folder",
	.crosses = "dentry walk upward, sequence locks, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
