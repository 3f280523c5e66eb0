// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/lseek - move the file position
 *
 * One op   lseek(2) to 0
 * Crosses  descriptor lookup, file position lock
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of open; -EIO when a call fails or is short
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (lseek(s->fd, 0, SEEK_SET))
			return -EIO;
	return 0;
}

BENCH(fs_lseek) = {
	.op = "move the file position",
	.crosses = "descriptor lookup, file position lock",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "will-it-scale:lseek1 will-it-scale:lseek2",
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
