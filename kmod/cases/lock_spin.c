// SPDX-License-Identifier: GPL-2.0-only
/*
 * lock/spin - take a spinlock that is free and release it
 *
 * One op   spin_lock() and spin_unlock()
 * Crosses  atomic operations, preemption count
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/spinlock.h>

#include "../kbench.h"

static int setup(void *st)
{
	spin_lock_init((spinlock_t *)st);
	return 0;
}

static int run(void *st, u64 n)
{
	spinlock_t *lock = st;

	while (n--) {
		spin_lock(lock);
		spin_unlock(lock);
	}
	return 0;
}

KBENCH(lock_spin) = {
	.op = "take a spinlock that is free and release it",
	.crosses = "atomic operations, preemption count",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(spinlock_t), .setup = setup, .run = run,
};
