// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/pwrite_1 - write one byte of a tmpfs file
 *
 * One op   pwrite(2) of 1 byte
 * Crosses  shmem, page cache lookup, page lock
 * Control  vfs/write_null, 1 op: a write without a page
 * Errors   -errno of open; -EIO when a call fails or is short
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (pwrite(s->fd, s->buf, 1, 0) != 1)
			return -EIO;
	return 0;
}

BENCH(fs_pwrite_1) = {
	.op = "write one byte of a tmpfs file",
	.crosses = "shmem, page cache lookup, page lock",
	.control = "vfs/write_null", .control_ops = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
