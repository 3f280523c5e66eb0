// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getaffinity - read the affinity mask
 *
 * One op   sched_getaffinity(2)
 * Crosses  RCU, task lookup, runqueue lock, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sched.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	cpu_set_t set;

	(void)st;
	while (n--)
		if (sched_getaffinity(0, sizeof(set), &set))
			return -errno;
	return 0;
}

BENCH(sys_getaffinity) = {
	.op = "read the affinity mask",
	.crosses = "RCU, task lookup, runqueue lock, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
