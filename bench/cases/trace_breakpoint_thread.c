// SPDX-License-Identifier: GPL-2.0-only
/*
 * trace/breakpoint_thread - make and join a thread that inherits a hardware breakpoint
 *
 * One op   clone3(2), exit of the thread, futex wait; the event is copied and released
 * Crosses  perf event inheritance, breakpoint slots, task duplication
 * Control  proc/thread_create, 1 op: a thread without a breakpoint
 * Errors   -errno of perf_event_open; skipped where the kernel or the machine has none; -errno of
 *          pthread_create
 */
#include <pthread.h>

#include "breakpoint.h"

static void *nothing(void *p)
{
	return p;
}

static int setup(void *st)
{
	return breakpoint_open(st, true);
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

BENCH(trace_breakpoint_thread) = {
	.op = "make and join a thread that inherits a hardware breakpoint",
	.crosses = "perf event inheritance, breakpoint slots, task duplication",
	.control = "proc/thread_create", .control_ops = 1,
	.covers = "perf-bench:breakpoint_thread",
	.ops = 256, .warmup = 32, BENCH_STATE(struct breakpoint, .fd = -1),
	.setup = setup, .run = run, .teardown = breakpoint_teardown,
	.cold = "every operation is a new task with a new kernel stack",
};
