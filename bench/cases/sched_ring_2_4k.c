// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_2_4k - a byte once around 2 processes that touch 4 KiB each
 *
 * One op   2 context switches, 2 writes and 2 reads of pipes, 128 touches
 * Crosses  wake-up, schedule, switch of address space, pipe; caches
 * Control  sched/ring_2, 1 op: the same without touching
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_2_4k) = {
	.op = "a byte once around 2 processes that touch 4 KiB each",
	.crosses = "wake-up, schedule, switch of address space, pipe; caches",
	.control = "sched/ring_2", .control_ops = 1,
	.covers = "lmbench:lat_ctx_4k_2p",
	.ops = 16, BENCH_STATE(struct ring, .nr = 2, .kb = 4),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
