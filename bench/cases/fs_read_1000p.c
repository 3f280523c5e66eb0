// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/read_1000p - read 1000 pages of a tmpfs file in one call
 *
 * One op   pread(2) of 4096000 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_to_user
 * Control  fs/read_1p, 1000 ops: as many calls of one page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_read_1000p) = {
	.op = "read 1000 pages of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_to_user",
	.control = "fs/read_1p", .control_ops = 1000,
	.covers = "lebench:big_read",
	.ops = 4, .warmup = 4,
	BENCH_STATE(struct file, FILE_INIT, .size = 1000 * FILE_PAGE, .len = 1000 * FILE_PAGE),
	.setup = file_setup, .run = file_run_read, .teardown = file_teardown,
};
