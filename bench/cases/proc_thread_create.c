// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/thread_create - make a thread that ends at once, and join it
 *
 * One op   clone3(2) with CLONE_VM, exit of the thread, futex wait
 * Crosses  task duplication, scheduler, exit, robust list
 * Control  proc/fork_exit_wait, 1 op: a process instead of a thread
 * Errors   -errno of pthread_create or pthread_join
 */
#include <pthread.h>

#include "bench.h"

static void *nothing(void *p)
{
	return p;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		pthread_t t;
		int err = pthread_create(&t, NULL, nothing, NULL);

		if (!err)
			err = pthread_join(t, NULL);
		if (err)
			return -err;
	}
	return 0;
}

BENCH(proc_thread_create) = {
	.op = "make a thread that ends at once, and join it",
	.crosses = "task duplication, scheduler, exit, robust list",
	.control = "proc/fork_exit_wait", .control_ops = 1,
	.covers = "lebench:thread_create lebench:thread_create_child",
	.ops = 128, .warmup = 32, .run = run,
	.cold = "every operation is a new task with a new kernel stack",
};
