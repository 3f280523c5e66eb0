// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/udp_self - send a datagram of 1 byte over loopback UDP and receive it, one thread
 *
 * One op   write(2) and read(2) of 1 byte; never blocks, never switches
 * Crosses  UDP, IP, loopback device, softirq, skb allocation
 * Control  ipc/unix_dgram, 1 op: a datagram without IP
 * Errors   -errno of the calls; -EIO if a transfer fails or is short
 */
#include "net.h"
#include "pair.h"

static int setup(void *st)
{
	int fd[2], err = net_udp_pair(fd);

	pair_take(st, fd);
	return err;
}

BENCH(net_udp_self) = {
	.op = "send a datagram of 1 byte over loopback UDP and receive it, one thread",
	.crosses = "UDP, IP, loopback device, softirq, skb allocation",
	.control = "ipc/unix_dgram", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 1),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
