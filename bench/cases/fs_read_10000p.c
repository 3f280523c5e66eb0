// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/read_10000p - read 10000 pages of a tmpfs file in one call
 *
 * One op   pread(2) of 40960000 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_to_user
 * Control  fs/read_1p, 10000 ops: as many calls of one page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_read_10000p) = {
	.op = "read 10000 pages of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_to_user",
	.control = "fs/read_1p", .control_ops = 10000,
	.covers = "lebench:huge_read",
	.ops = 1, .warmup = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = 10000 * FILE_PAGE, .len = 10000 * FILE_PAGE),
	.setup = file_setup, .run = file_run_read, .teardown = file_teardown,
};
