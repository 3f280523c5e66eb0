// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/times - process times
 *
 * One op   times(2)
 * Crosses  accounting, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/times.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct tms t;

	(void)st;
	while (n--)
		if (times(&t) == (clock_t)-1)
			return -errno;
	return 0;
}

BENCH(sys_times) = {
	.op = "process times",
	.crosses = "accounting, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
