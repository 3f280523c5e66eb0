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
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

/* a turn of a length of its own, as counted cases have, would be found to be what is asked for, and nothing done */
static int setup(void *st)
{
	const struct {
		uint32_t size, policy;
		uint64_t flags;
		int32_t nice;
		uint32_t priority;
		uint64_t runtime, deadline, period;
	} a = { .size = sizeof(a), .policy = SCHED_OTHER };

	(void)st;
	return syscall(SYS_sched_setattr, 0, &a, 0) ? -errno : 0;
}

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
	.setup = setup, .run = run,
};
