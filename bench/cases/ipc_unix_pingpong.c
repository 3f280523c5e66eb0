// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/unix_pingpong - one byte to another process and back over a unix stream pair
 *
 * One op   write, read that blocks, and the same in the partner: two context switches
 * Crosses  unix stream socket, skb allocation, wake-up, schedule
 * Control  sched/ctx_switch, 1 op: the same over pipes
 * Errors   -errno of socket calls or fork; -EIO if a transfer fails or is short
 */
#include <sys/socket.h>

#include "pingpong.h"

static int setup(void *st)
{
	struct pingpong *s = st;
	int fd[2], err = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd) ? -errno : 0;

	s->rd = s->wr = fd[0];
	s->peer_rd = s->peer_wr = fd[1];
	return err ? err : pingpong_start(s);
}

BENCH(ipc_unix_pingpong) = {
	.op = "one byte to another process and back over a unix stream pair",
	.crosses = "unix stream socket, skb allocation, wake-up, schedule",
	.control = "sched/ctx_switch", .control_ops = 1,
	.covers = "lmbench:lat_unix",
	BENCH_STATE(struct pingpong, PINGPONG_INIT, .len = 1),
	.alone = true, .setup = setup, .run = pingpong_run, .teardown = pingpong_teardown,
};
