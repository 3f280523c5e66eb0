// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/open2close_64k - open a file, read 64 KiB of it and close it
 *
 * One op   open(2), read(2) of 65536 bytes, close(2)
 * Crosses  path walk, file allocation, shmem read of 16 pages
 * Control  fs/read_10p, 1 op: a read of 10 pages of an open file
 * Errors   -errno of open; -EIO if the read is short
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--) {
		int fd = open(FILE_PATH, O_RDONLY | O_CLOEXEC);

		if (fd < 0)
			return -errno;
		if (read(fd, s->buf, s->len) != (ssize_t)s->len) {
			close(fd);
			return -EIO;
		}
		close(fd);
	}
	return 0;
}

BENCH(fs_open2close_64k) = {
	.op = "open a file, read 64 KiB of it and close it",
	.crosses = "path walk, file allocation, shmem read of 16 pages",
	.control = "fs/read_10p", .control_ops = 1,
	.covers = "lmbench:bw_file_rd_open2close lmbench:lmdd",
	BENCH_STATE(struct file, FILE_INIT, .size = 16 * FILE_PAGE, .len = 16 * FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
