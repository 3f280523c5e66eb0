// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/udp_8k - send a datagram of 8192 bytes over loopback UDP and receive it, one thread
 *
 * One op   write(2) and read(2) of 8192 bytes; never blocks, never switches
 * Crosses  UDP, IP, loopback device, softirq, user copies
 * Control  net/udp_self, 1 op: the same with 1 byte
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

BENCH(net_udp_8k) = {
	.op = "send a datagram of 8192 bytes over loopback UDP and receive it, one thread",
	.crosses = "UDP, IP, loopback device, softirq, user copies",
	.control = "net/udp_self", .control_ops = 1,
	.covers = "lmbench:bw_udp",
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 8192),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
