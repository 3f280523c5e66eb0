// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/pipe_4k - write 4096 bytes into a pipe and read them back, one thread
 *
 * One op   write(2) and read(2) of 4096 bytes; never blocks, never switches
 * Crosses  pipe, page allocation, user copies
 * Control  ipc/pipe_self, 1 op: the same with 64 bytes
 * Errors   -errno of the calls; -EIO if a transfer fails or is short
 */
#include <fcntl.h>

#include "pair.h"

static int setup(void *st)
{
	int fd[2];

	return pipe2(fd, O_CLOEXEC) ? -errno : pair_take(st, fd);
}

BENCH(ipc_pipe_4k) = {
	.op = "write 4096 bytes into a pipe and read them back, one thread",
	.crosses = "pipe, page allocation, user copies",
	.control = "ipc/pipe_self", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 4096),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
