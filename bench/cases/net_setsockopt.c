// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/setsockopt - set an option of a socket
 *
 * One op   setsockopt(2) SO_PRIORITY of a UDP socket
 * Crosses  socket lock, copy_from_user
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the calls
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
	const int v = 1;

	while (n--)
		if (setsockopt(s->wr, SOL_SOCKET, SO_PRIORITY, &v, sizeof(v)))
			return -errno;
	return 0;
}

BENCH(net_setsockopt) = {
	.op = "set an option of a socket",
	.crosses = "socket lock, copy_from_user",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1),
	.setup = setup, .run = run, .teardown = pair_teardown,
};
