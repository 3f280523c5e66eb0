// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_64 - a byte once around 64 processes
 *
 * One op   64 context switches, 64 writes and 64 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 64 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_64) = {
	.op = "a byte once around 64 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 64,
	.covers = "lmbench:lat_ctx_0k_64p",
	.ops = 16, .warmup = 8, BENCH_STATE(struct ring, .nr = 64),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
