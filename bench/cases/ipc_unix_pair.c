// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/unix_pair - send one byte through an AF_UNIX stream pair and receive it, one thread
 *
 * One op   2 system calls, write(1) then read(1); never blocks, never switches
 * Crosses  skb allocation and release, socket locks, user copies
 * Control  ipc/pipe_self, 1 op: the same transfer without a socket
 * Errors   -errno of socketpair; -EIO if a transfer fails or comes back short
 */
#include <sys/socket.h>
#include "pair.h"

static int setup(void *st)
{
	int fd[2];

	return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd) ? -errno : pair_take(st, fd);
}

BENCH(ipc_unix_pair) = {
	.op = "write + read 1 B through a unix stream pair",
	.crosses = "skb allocation, user copies",
	.control = "ipc/pipe_self", .control_ops = 1,
	.covers = "lebench:send lebench:recv will-it-scale:unix1",
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 1),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
