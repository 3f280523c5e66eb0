// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_8 - a byte once around 8 processes
 *
 * One op   8 context switches, 8 writes and 8 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 8 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_8) = {
	.op = "a byte once around 8 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 8,
	.covers = "lmbench:lat_ctx_0k_8p",
	.ops = 128, .warmup = 32, BENCH_STATE(struct ring, .nr = 8),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
