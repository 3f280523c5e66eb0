// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/fcntl_getfl - read the flags of a descriptor
 *
 * One op   fcntl(2) F_GETFL
 * Crosses  descriptor lookup
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the call
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (fcntl(s->fd, F_GETFL) < 0)
			return -errno;
	return 0;
}

BENCH(fs_fcntl_getfl) = {
	.op = "read the flags of a descriptor",
	.crosses = "descriptor lookup",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
