// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/write_10000p - write 10000 pages of a tmpfs file in one call
 *
 * One op   pwrite(2) of 40960000 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_from_user
 * Control  fs/write_1p, 10000 ops: as many calls of one page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_write_10000p) = {
	.op = "write 10000 pages of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_from_user",
	.control = "fs/write_1p", .control_ops = 10000,
	.covers = "lebench:huge_write",
	.ops = 1, .warmup = 1,
	BENCH_STATE(struct file, FILE_INIT, .size = 10000 * FILE_PAGE, .len = 10000 * FILE_PAGE),
	.setup = file_setup, .run = file_run_write, .teardown = file_teardown,
};
