// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_24 - a byte once around 24 processes
 *
 * One op   24 context switches, 24 writes and 24 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 24 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_24) = {
	.op = "a byte once around 24 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 24,
	.covers = "lmbench:lat_ctx_0k_24p",
	.ops = 32, .warmup = 8, BENCH_STATE(struct ring, .nr = 24),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
