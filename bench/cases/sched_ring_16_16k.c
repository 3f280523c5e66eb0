// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_16_16k - a byte once around 16 processes that touch 16 KiB each
 *
 * One op   16 context switches, 16 writes and 16 reads of pipes, 4096 touches
 * Crosses  wake-up, schedule, switch of address space, pipe; caches
 * Control  sched/ring_16, 1 op: the same without touching
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_16_16k) = {
	.op = "a byte once around 16 processes that touch 16 KiB each",
	.crosses = "wake-up, schedule, switch of address space, pipe; caches",
	.control = "sched/ring_16", .control_ops = 1,
	.covers = "lmbench:lat_ctx_16k_16p",
	.ops = 32, .warmup = 8, BENCH_STATE(struct ring, .nr = 16, .kb = 16),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
