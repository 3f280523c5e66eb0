// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_32 - a byte once around 32 processes
 *
 * One op   32 context switches, 32 writes and 32 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 32 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_32) = {
	.op = "a byte once around 32 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 32,
	.covers = "lmbench:lat_ctx_0k_32p",
	.ops = 32, .warmup = 8, BENCH_STATE(struct ring, .nr = 32),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
