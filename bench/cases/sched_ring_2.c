// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_2 - a byte once around 2 processes
 *
 * One op   2 context switches, 2 writes and 2 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 2 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_2) = {
	.op = "a byte once around 2 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 2,
	.covers = "lmbench:lat_ctx_0k_2p unixbench:context1",
	.ops = 256, .warmup = 64, BENCH_STATE(struct ring, .nr = 2),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
