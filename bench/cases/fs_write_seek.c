// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/write_seek - seek to the start and write one page
 *
 * One op   lseek(2), write(2) of 4096 bytes
 * Crosses  file position lock, shmem write
 * Control  fs/write_1p, 1 op: the same transfer at a given offset
 * Errors   -errno of open; -EIO when a call fails or is short
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (lseek(s->fd, 0, SEEK_SET) || write(s->fd, s->buf, s->len) != (ssize_t)s->len)
			return -EIO;
	return 0;
}

BENCH(fs_write_seek) = {
	.op = "seek to the start and write one page",
	.crosses = "file position lock, shmem write",
	.control = "fs/write_1p", .control_ops = 1,
	.covers = "will-it-scale:writeseek1 will-it-scale:writeseek2 will-it-scale:writeseek3",
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
