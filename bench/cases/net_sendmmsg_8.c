// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/sendmmsg_8 - 8 datagrams sent in one call and received in one
 *
 * One op   sendmmsg(2) of 8 datagrams of 64 bytes, recvmmsg(2) of 8
 * Crosses  UDP, IP, loopback device, softirq, msghdr copies
 * Control  net/udp_self, 8 ops: as many datagrams one by one
 * Errors   -errno of the socket calls; -EIO if fewer than 8 go through
 */
#include "net.h"
#include "pair.h"

static int setup(void *st)
{
	int fd[2], err = net_udp_pair(fd);

	pair_take(st, fd);
	return err;
}

static int run(void *st, uint64_t n)
{
	struct pair *s = st;
	struct iovec v = { s->buf, 64 };
	struct mmsghdr m[8] = { [0 ... 7] = { .msg_hdr = { .msg_iov = &v, .msg_iovlen = 1 } } };

	while (n--)
		if (sendmmsg(s->wr, m, 8, 0) != 8 || recvmmsg(s->rd, m, 8, 0, NULL) != 8)
			return -EIO;
	return 0;
}

BENCH(net_sendmmsg_8) = {
	.op = "8 datagrams sent in one call and received in one",
	.crosses = "UDP, IP, loopback device, softirq, msghdr copies",
	.control = "net/udp_self", .control_ops = 8,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1),
	.setup = setup, .run = run, .teardown = pair_teardown,
};
