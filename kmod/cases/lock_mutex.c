// SPDX-License-Identifier: GPL-2.0-only
/*
 * lock/mutex - take a mutex that is free and release it
 *
 * One op   mutex_lock() and mutex_unlock()
 * Crosses  atomic operations, two calls
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/mutex.h>

#include "../kbench.h"

static int setup(void *st)
{
	mutex_init((struct mutex *)st);
	return 0;
}

static int run(void *st, u64 n)
{
	struct mutex *lock = st;

	while (n--) {
		mutex_lock(lock);
		mutex_unlock(lock);
	}
	return 0;
}

KBENCH(lock_mutex) = {
	.op = "take a mutex that is free and release it",
	.crosses = "atomic operations, two calls",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct mutex), .setup = setup, .run = run,
};
