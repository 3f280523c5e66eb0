// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/readlink - read a symbolic link of proc
 *
 * One op   readlink(2) of /proc/self
 * Crosses  path walk through proc, pid name space
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	char buf[32];

	(void)st;
	while (n--)
		if (readlink("/proc/self", buf, sizeof(buf)) < 1)
			return -errno;
	return 0;
}

BENCH(vfs_readlink) = {
	.op = "read a symbolic link of proc",
	.crosses = "path walk through proc, pid name space",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
