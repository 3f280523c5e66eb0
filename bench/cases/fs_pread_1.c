// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/pread_1 - read one byte of a tmpfs file
 *
 * One op   pread(2) of 1 byte
 * Crosses  shmem, page cache lookup
 * Control  vfs/read_zero, 1 op: a read without a page
 * Errors   -errno of open; -EIO when a call fails or is short
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (pread(s->fd, s->buf, 1, 0) != 1)
			return -EIO;
	return 0;
}

BENCH(fs_pread_1) = {
	.op = "read one byte of a tmpfs file",
	.crosses = "shmem, page cache lookup",
	.control = "vfs/read_zero", .control_ops = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
