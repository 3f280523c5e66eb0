// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/fadvise - advice about a file
 *
 * One op   posix_fadvise(2) POSIX_FADV_NORMAL
 * Crosses  descriptor lookup
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of open; -EIO when a call fails or is short
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (posix_fadvise(s->fd, 0, 0, POSIX_FADV_NORMAL))
			return -EIO;
	return 0;
}

BENCH(fs_fadvise) = {
	.op = "advice about a file",
	.crosses = "descriptor lookup",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
