// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/ftruncate - cut a file to nothing and write one page again
 *
 * One op   ftruncate(2) to 0, pwrite(2) of 4096 bytes
 * Crosses  page cache truncation, page free, page allocation and zeroing
 * Control  fs/write_1p, 1 op: the write alone
 * Errors   -errno of open; -EIO when a call fails or is short
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (ftruncate(s->fd, 0) || pwrite(s->fd, s->buf, s->len, 0) != (ssize_t)s->len)
			return -EIO;
	return 0;
}

BENCH(fs_ftruncate) = {
	.op = "cut a file to nothing and write one page again",
	.crosses = "page cache truncation, page free, page allocation and zeroing",
	.control = "fs/write_1p", .control_ops = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
