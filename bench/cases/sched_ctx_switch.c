// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/ctx_switch - two processes pass one byte back and forth through two pipes
 *
 * One op   write(1), read(1) that blocks, and the same in the partner: two context switches
 * Crosses  wake-up, schedule, switch of address space, pipe
 * Control  ipc/pipe_self, 2 ops: the same four system calls without a switch
 * Errors   -errno of pipe2 or fork; -EIO if a transfer fails or comes back short
 */
#include <fcntl.h>
#include "pingpong.h"

static int setup(void *st)
{
	struct pingpong *s = st;
	int there[2], back[2];

	if (pipe2(there, O_CLOEXEC))
		return -errno;
	s->peer_rd = there[0];
	s->wr = there[1];
	if (pipe2(back, O_CLOEXEC))
		return -errno;
	s->rd = back[0];
	s->peer_wr = back[1];
	return pingpong_start(s);
}

BENCH(sched_ctx_switch) = {
	.op = "1 B to another process and back through pipes",
	.crosses = "wake-up, schedule, switch_mm",
	.control = "ipc/pipe_self", .control_ops = 2, .ops = 8, .warmup = 64,
	.covers = "lebench:context_switch lmbench:lat_pipe perf-bench:sched_pipe "
		  "unixbench:context1 will-it-scale:context_switch1",
	BENCH_STATE(struct pingpong, PINGPONG_INIT, .len = 1),
	.alone = true, .setup = setup, .run = pingpong_run, .teardown = pingpong_teardown,
};
