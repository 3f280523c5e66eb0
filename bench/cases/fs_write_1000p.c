// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/write_1000p - write 1000 pages of a tmpfs file in one call
 *
 * One op   pwrite(2) of 4096000 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_from_user
 * Control  fs/write_1p, 1000 ops: as many calls of one page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_write_1000p) = {
	.op = "write 1000 pages of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_from_user",
	.control = "fs/write_1p", .control_ops = 1000,
	.covers = "lebench:big_write",
	.ops = 4, .warmup = 4,
	BENCH_STATE(struct file, FILE_INIT, .size = 1000 * FILE_PAGE, .len = 1000 * FILE_PAGE),
	.setup = file_setup, .run = file_run_write, .teardown = file_teardown,
};
