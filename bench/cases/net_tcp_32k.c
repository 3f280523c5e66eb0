// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/tcp_32k - send 32768 bytes over loopback TCP and receive them, one thread
 *
 * One op   write(2) and read(2) of 32768 bytes; never blocks, never switches
 * Crosses  TCP segmentation, loopback device, softirq, user copies
 * Control  net/tcp_self, 1 op: the same with 1 byte
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

BENCH(net_tcp_32k) = {
	.op = "send 32768 bytes over loopback TCP and receive them, one thread",
	.crosses = "TCP segmentation, loopback device, softirq, user copies",
	.control = "net/tcp_self", .control_ops = 1,
	.covers = "lmbench:bw_tcp",
	.ops = 64,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 32768),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
