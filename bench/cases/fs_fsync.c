// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/fsync - write a tmpfs file back
 *
 * One op   fsync(2), for which tmpfs has nothing to do
 * Crosses  descriptor lookup, noop_fsync
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the calls
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (fsync(s->fd))
			return -errno;
	return 0;
}

BENCH(fs_fsync) = {
	.op = "write a tmpfs file back",
	.crosses = "descriptor lookup, noop_fsync",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
