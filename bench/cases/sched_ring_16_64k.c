// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_16_64k - a byte once around 16 processes that touch 64 KiB each
 *
 * One op   16 context switches, 16 writes and 16 reads of pipes, 16384 touches
 * Crosses  wake-up, schedule, switch of address space, pipe; caches
 * Control  sched/ring_16, 1 op: the same without touching
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_16_64k) = {
	.op = "a byte once around 16 processes that touch 64 KiB each",
	.crosses = "wake-up, schedule, switch of address space, pipe; caches",
	.control = "sched/ring_16", .control_ops = 1,
	.covers = "lmbench:lat_ctx_64k_16p",
	.ops = 16, .warmup = 8, BENCH_STATE(struct ring, .nr = 16, .kb = 64),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
