// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/yield - yield with nobody to yield to
 *
 * One op   sched_yield(2)
 * Crosses  runqueue lock, schedule
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sched.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (sched_yield())
			return -errno;
	return 0;
}

BENCH(sched_yield) = {
	.op = "yield with nobody to yield to",
	.crosses = "runqueue lock, schedule",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "will-it-scale:sched_yield",
	.run = run,
};
