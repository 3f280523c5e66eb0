// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/unix_dgram - send a datagram of 64 bytes through a unix pair and receive it, one thread
 *
 * One op   write(2) and read(2) of 64 bytes; never blocks, never switches
 * Crosses  skb allocation, user copies, receive queue
 * Control  ipc/unix_pair, 1 op: the same over a stream
 * Errors   -errno of the calls; -EIO if a transfer fails or is short
 */
#include <sys/socket.h>

#include "pair.h"

static int setup(void *st)
{
	int fd[2];

	return socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, fd) ? -errno : pair_take(st, fd);
}

BENCH(ipc_unix_dgram) = {
	.op = "send a datagram of 64 bytes through a unix pair and receive it, one thread",
	.crosses = "skb allocation, user copies, receive queue",
	.control = "ipc/unix_pair", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 64),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
