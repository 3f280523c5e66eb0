// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/unix_64k - send 65536 bytes through a unix stream pair and receive them, one thread
 *
 * One op   write(2) and read(2) of 65536 bytes; never blocks, never switches
 * Crosses  skb allocation with pages, user copies
 * Control  ipc/unix_pair, 1 op: the same with 1 byte
 * Errors   -errno of the calls; -EIO if a transfer fails or is short
 */
#include <sys/socket.h>

#include "pair.h"

static int setup(void *st)
{
	int fd[2];

	return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd) ? -errno : pair_take(st, fd);
}

BENCH(ipc_unix_64k) = {
	.op = "send 65536 bytes through a unix stream pair and receive them, one thread",
	.crosses = "skb allocation with pages, user copies",
	.control = "ipc/unix_pair", .control_ops = 1,
	.covers = "lmbench:bw_unix",
	.ops = 32,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 65536),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
