// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getrlimit - read a resource limit
 *
 * One op   prlimit(2) RLIMIT_NOFILE
 * Crosses  task lock, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/resource.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct rlimit l;

	(void)st;
	while (n--)
		if (getrlimit(RLIMIT_NOFILE, &l))
			return -errno;
	return 0;
}

BENCH(sys_getrlimit) = {
	.op = "read a resource limit",
	.crosses = "task lock, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
