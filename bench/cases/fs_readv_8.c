// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/readv_8 - read one page into 8 buffers
 *
 * One op   preadv(2) of 8 x 512 bytes
 * Crosses  iovec import, shmem read
 * Control  fs/read_1p, 1 op: the same bytes into one buffer
 * Errors   -errno of open; -EIO when a call fails or is short
 */
#include <sys/uio.h>

#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;
	const struct iovec v[8] = {
		{ s->buf, 512 }, { s->buf + 512, 512 }, { s->buf + 1024, 512 },
		{ s->buf + 1536, 512 }, { s->buf + 2048, 512 }, { s->buf + 2560, 512 },
		{ s->buf + 3072, 512 }, { s->buf + 3584, 512 },
	};

	while (n--)
		if (preadv(s->fd, v, 8, 0) != 4096)
			return -EIO;
	return 0;
}

BENCH(fs_readv_8) = {
	.op = "read one page into 8 buffers",
	.crosses = "iovec import, shmem read",
	.control = "fs/read_1p", .control_ops = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
