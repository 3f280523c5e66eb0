// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/pipe_64k - write 65536 bytes into a pipe and read them back, one thread
 *
 * One op   write(2) and read(2) of 65536 bytes; never blocks, never switches
 * Crosses  pipe of 16 pages, page allocation, user copies
 * Control  ipc/pipe_4k, 16 ops: as much in pieces of a page
 * Errors   -errno of the calls; -EIO if a transfer fails or is short
 */
#include <fcntl.h>

#include "pair.h"

static int setup(void *st)
{
	int fd[2];

	return pipe2(fd, O_CLOEXEC) ? -errno : pair_take(st, fd);
}

BENCH(ipc_pipe_64k) = {
	.op = "write 65536 bytes into a pipe and read them back, one thread",
	.crosses = "pipe of 16 pages, page allocation, user copies",
	.control = "ipc/pipe_4k", .control_ops = 16,
	.covers = "lmbench:bw_pipe",
	.ops = 32,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 65536),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
