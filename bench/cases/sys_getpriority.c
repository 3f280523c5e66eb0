// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getpriority - read the nice value
 *
 * One op   getpriority(2)
 * Crosses  RCU, task lookup
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/resource.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (getpriority(PRIO_PROCESS, 0) < 0)
			return -errno;
	return 0;
}

BENCH(sys_getpriority) = {
	.op = "read the nice value",
	.crosses = "RCU, task lookup",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
