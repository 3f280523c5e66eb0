// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/futex_wake_1 - let one thread go that waits on a futex
 *
 * One op   FUTEX_WAKE and FUTEX_WAIT on either side, 2 context switches
 * Crosses  futex hash bucket, wake-up, schedule
 * Control  ipc/futex_wake, 2 ops: futex calls without a waiter
 * Errors   -errno of pthread_create or futex
 */
#include "waiters.h"

BENCH(sched_futex_wake_1) = {
	.op = "let one thread go that waits on a futex",
	.crosses = "futex hash bucket, wake-up, schedule",
	.control = "ipc/futex_wake", .control_ops = 2,
	.ops = 512, .warmup = 64, BENCH_STATE(struct waiters, .nr = 1),
	.setup = waiters_setup, .run = waiters_run_wake, .teardown = waiters_teardown,
};
