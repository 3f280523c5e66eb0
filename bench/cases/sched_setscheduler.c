// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/setscheduler - set the scheduling policy
 *
 * One op   sched_setscheduler(2) to the same policy
 * Crosses  task lookup, runqueue lock, dequeue and enqueue
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the call
 */
#include <sched.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	const struct sched_param p = { .sched_priority = 0 };

	(void)st;
	while (n--)
		if (sched_setscheduler(0, SCHED_OTHER, &p))
			return -errno;
	return 0;
}

BENCH(sched_setscheduler) = {
	.op = "set the scheduling policy",
	.crosses = "task lookup, runqueue lock, dequeue and enqueue",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
