// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_8_64k - a byte once around 8 processes that touch 64 KiB each
 *
 * One op   8 context switches, 8 writes and 8 reads of pipes, 8192 touches
 * Crosses  wake-up, schedule, switch of address space, pipe; caches
 * Control  sched/ring_8, 1 op: the same without touching
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_8_64k) = {
	.op = "a byte once around 8 processes that touch 64 KiB each",
	.crosses = "wake-up, schedule, switch of address space, pipe; caches",
	.control = "sched/ring_8", .control_ops = 1,
	.covers = "lmbench:lat_ctx_64k_8p",
	.ops = 32, .warmup = 8, BENCH_STATE(struct ring, .nr = 8, .kb = 64),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
