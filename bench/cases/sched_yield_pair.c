// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/yield_pair - yield to another process that yields
 *
 * One op   2 times sched_yield(2), 2 context switches
 * Crosses  runqueue lock, schedule, switch of address space
 * Control  sched/yield, 2 ops: the same without a switch
 * Errors   -errno of fork or sched_yield
 */
#include <sched.h>

#include "partner.h"

struct yield_pair { pid_t partner; };

static void partner(void *st)
{
	(void)st;
	for (;;)
		sched_yield();
}

static int setup(void *st)
{
	struct yield_pair *s = st;

	return partner_start(&s->partner, partner, s);
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (sched_yield())
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	partner_stop(((struct yield_pair *)st)->partner);
}

BENCH(sched_yield_pair) = {
	.op = "yield to another process that yields",
	.crosses = "runqueue lock, schedule, switch of address space",
	.control = "sched/yield", .control_ops = 2,
	BENCH_STATE(struct yield_pair, .partner = 0),
	.setup = setup, .run = run, .teardown = teardown,
};
