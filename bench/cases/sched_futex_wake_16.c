// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/futex_wake_16 - let 16 threads go that wait on one futex
 *
 * One op   FUTEX_WAKE of 16, and each goes back to wait
 * Crosses  futex hash bucket, wake-up, schedule
 * Control  sched/futex_wake_1, 16 ops: as many single wake-ups
 * Errors   -errno of pthread_create or futex
 */
#include "waiters.h"

BENCH(sched_futex_wake_16) = {
	.op = "let 16 threads go that wait on one futex",
	.crosses = "futex hash bucket, wake-up, schedule",
	.control = "sched/futex_wake_1", .control_ops = 16,
	.covers = "perf-bench:futex_wake perf-bench:futex_wake-parallel",
	.ops = 64, .warmup = 16, BENCH_STATE(struct waiters, .nr = 16),
	.setup = waiters_setup, .run = waiters_run_wake, .teardown = waiters_teardown,
};
