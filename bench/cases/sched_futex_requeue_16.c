// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/futex_requeue_16 - move 16 waiting threads to a second futex and let them go
 *
 * One op   FUTEX_CMP_REQUEUE of 16, FUTEX_WAKE of 16, and each goes back to wait
 * Crosses  futex hash bucket, wake-up, schedule
 * Control  sched/futex_wake_16, 1 op: the same without the move
 * Errors   -errno of pthread_create or futex
 */
#include "waiters.h"

BENCH(sched_futex_requeue_16) = {
	.op = "move 16 waiting threads to a second futex and let them go",
	.crosses = "futex hash bucket, wake-up, schedule",
	.control = "sched/futex_wake_16", .control_ops = 1,
	.covers = "perf-bench:futex_requeue",
	.ops = 64, .warmup = 16, BENCH_STATE(struct waiters, .nr = 16),
	.setup = waiters_setup, .run = waiters_run_requeue, .teardown = waiters_teardown,
};
