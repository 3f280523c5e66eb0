// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_16 - a byte once around 16 processes
 *
 * One op   16 context switches, 16 writes and 16 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 16 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_16) = {
	.op = "a byte once around 16 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 16,
	.covers = "lmbench:lat_ctx_0k_16p",
	.ops = 64, .warmup = 16, BENCH_STATE(struct ring, .nr = 16),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
