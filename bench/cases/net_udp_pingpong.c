// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/udp_pingpong - one byte to another process and back over UDP
 *
 * One op   write, read that blocks, and the same in the partner: two context switches
 * Crosses  UDP send and receive, loopback device, softirq, skb allocation, wake-up, schedule
 * Control  ipc/unix_pingpong, 1 op: the same over unix sockets
 * Errors   -errno of socket calls or fork; -EIO if a transfer fails or is short
 */
#include "net.h"
#include "pingpong.h"

static int setup(void *st)
{
	struct pingpong *s = st;
	int fd[2], err = net_udp_pair(fd);

	s->rd = s->wr = fd[0];
	s->peer_rd = s->peer_wr = fd[1];
	return err ? err : pingpong_start(s);
}

BENCH(net_udp_pingpong) = {
	.op = "one byte to another process and back over UDP",
	.crosses = "UDP send and receive, loopback device, softirq, skb allocation, wake-up, "
		  "schedule",
	.control = "ipc/unix_pingpong", .control_ops = 1,
	.covers = "lmbench:lat_udp lmbench:lat_rpc_udp",
	BENCH_STATE(struct pingpong, PINGPONG_INIT, .len = 1),
	.alone = true, .setup = setup, .run = pingpong_run, .teardown = pingpong_teardown,
};
