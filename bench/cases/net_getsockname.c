// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/getsockname - the address of a socket
 *
 * One op   getsockname(2)
 * Crosses  descriptor lookup, copy_to_user of the address
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
	struct sockaddr_in at;
	socklen_t len = sizeof(at);

	while (n--)
		if (getsockname(s->wr, (struct sockaddr *)&at, &len))
			return -errno;
	return 0;
}

BENCH(net_getsockname) = {
	.op = "the address of a socket",
	.crosses = "descriptor lookup, copy_to_user of the address",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1),
	.setup = setup, .run = run, .teardown = pair_teardown,
};
