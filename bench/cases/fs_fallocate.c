// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/fallocate - allocate 8 KiB of a file and give it back
 *
 * One op   fallocate(2) of 8 KiB, ftruncate(2) to 0
 * Crosses  shmem_fallocate, page allocation, truncation
 * Control  fs/ftruncate, 1 op: the cut, with a write
 * Errors   -errno of the calls
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (fallocate(s->fd, 0, 0, 8192) || ftruncate(s->fd, 0))
			return -errno;
	return 0;
}

BENCH(fs_fallocate) = {
	.op = "allocate 8 KiB of a file and give it back",
	.crosses = "shmem_fallocate, page allocation, truncation",
	.control = "fs/ftruncate", .control_ops = 1,
	.covers = "will-it-scale:fallocate1 will-it-scale:fallocate2",
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
