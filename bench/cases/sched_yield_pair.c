// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/yield_pair - yield to another process that yields
 *
 * One op   2 times sched_yield(2), 2 context switches
 * Crosses  runqueue lock, schedule, switch of address space
 * Control  sched/yield, 2 ops: the same without a switch
 * Errors   -errno of eventfd, fork or sched_yield
 *
 * The other process sleeps until the first operation: a process that yields all the time that the windows wait for
 * their instant would be nine tenths of what a boot of all cases executes.
 */
#include <sched.h>
#include <sys/eventfd.h>

#include "partner.h"

struct yield_pair {
	pid_t partner;
	int go;		/* the partner waits for it; -1: it runs */
};

static void partner(void *st)
{
	uint64_t one;

	if (read(((struct yield_pair *)st)->go, &one, sizeof(one)) < 0)
		return;
	for (;;)
		sched_yield();
}

static int setup(void *st)
{
	struct yield_pair *s = st;

	partner_fifo();
	s->go = eventfd(0, 0);
	return s->go < 0 ? -errno : partner_start(&s->partner, partner, s);
}

static int run(void *st, uint64_t n)
{
	struct yield_pair *s = st;
	const uint64_t one = 1;

	if (s->go >= 0) {
		if (write(s->go, &one, sizeof(one)) < 0)
			return -errno;
		close(s->go);
		s->go = -1;
	}
	while (n--)
		if (sched_yield())
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	struct yield_pair *s = st;

	partner_stop(s->partner);
	if (s->go >= 0)
		close(s->go);
}

BENCH(sched_yield_pair) = {
	.op = "yield to another process that yields",
	.crosses = "runqueue lock, schedule, switch of address space",
	.control = "sched/yield", .control_ops = 2,
	BENCH_STATE(struct yield_pair, .go = -1),
	.alone = true, .setup = setup, .run = run, .teardown = teardown,
};
