// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/tcp_self - send 1 byte over loopback TCP and receive it, one thread
 *
 * One op   write(2) and read(2) of 1 byte; never blocks, never switches
 * Crosses  TCP, IP, loopback device, softirq, skb allocation, acknowledgements
 * Control  ipc/unix_pair, 1 op: a stream without TCP
 * Errors   -errno of the calls; -EIO if a transfer fails or is short
 */
#include "net.h"
#include "pair.h"

static int setup(void *st)
{
	int fd[2], err = net_tcp_pair(fd);

	pair_take(st, fd);
	return err;
}

BENCH(net_tcp_self) = {
	.op = "send 1 byte over loopback TCP and receive it, one thread",
	.crosses = "TCP, IP, loopback device, softirq, skb allocation, acknowledgements",
	.control = "ipc/unix_pair", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 1),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
