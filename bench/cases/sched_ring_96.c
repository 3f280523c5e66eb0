// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_96 - a byte once around 96 processes
 *
 * One op   96 context switches, 96 writes and 96 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 96 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_96) = {
	.op = "a byte once around 96 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 96,
	.covers = "lmbench:lat_ctx_0k_96p",
	.ops = 24, .warmup = 8, BENCH_STATE(struct ring, .nr = 96),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
