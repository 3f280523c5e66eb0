// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/recv_eagain - receive when nothing is there
 *
 * One op   recv(2) with MSG_DONTWAIT
 * Crosses  descriptor lookup, empty receive queue
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -EIO if something is received
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

	while (n--)
		if (recv(s->rd, s->buf, 64, MSG_DONTWAIT) >= 0 || errno != EAGAIN)
			return -EIO;
	return 0;
}

BENCH(net_recv_eagain) = {
	.op = "receive when nothing is there",
	.crosses = "descriptor lookup, empty receive queue",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1),
	.setup = setup, .run = run, .teardown = pair_teardown,
};
