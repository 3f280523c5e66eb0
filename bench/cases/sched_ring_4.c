// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ring_4 - a byte once around 4 processes
 *
 * One op   4 context switches, 4 writes and 4 reads of pipes
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 4 ops: the same transfers without a switch
 * Errors   -ENOMEM; -errno of pipe2 or fork; -EIO if a transfer fails
 */
#include "ring.h"

BENCH(sched_ring_4) = {
	.op = "a byte once around 4 processes",
	.crosses = "wake-up, schedule, switch of address space, pipe",
	.control = "ipc/pipe_self", .control_ops = 4,
	.covers = "lmbench:lat_ctx_0k_4p",
	.ops = 16, BENCH_STATE(struct ring, .nr = 4),
	.alone = true, .setup = ring_setup, .run = ring_run, .teardown = ring_teardown,
};
