// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/pipe_self - write 64 bytes into a pipe and read them back, one thread
 *
 * One op   2 system calls, write(64) then read(64); never blocks, never switches
 * Crosses  system call entry, copy_from_user, copy_to_user, pipe mutex
 * Control  sys/getppid, 2 ops: the same entries with no copy and no lock
 * Errors   -errno of pipe2; -EIO if a transfer fails or comes back short
 */
#include <fcntl.h>
#include "pair.h"

static int setup(void *st)
{
	int fd[2];

	return pipe2(fd, O_CLOEXEC) ? -errno : pair_take(st, fd);
}

BENCH(ipc_pipe_self) = {
	.op = "write + read 64 B through a pipe", .crosses = "user copies, pipe mutex",
	.control = "sys/getppid", .control_ops = 2, .covers = "unixbench:pipe will-it-scale:pipe1",
	BENCH_STATE(struct pair, .rd = -1, .wr = -1, .len = 64),
	.setup = setup, .run = pair_run, .teardown = pair_teardown,
};
