// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/write_10p - write 10 pages of a tmpfs file in one call
 *
 * One op   pwrite(2) of 40960 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_from_user
 * Control  fs/write_1p, 10 ops: as many calls of one page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_write_10p) = {
	.op = "write 10 pages of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_from_user",
	.control = "fs/write_1p", .control_ops = 10,
	.covers = "lebench:mid_write",
	BENCH_STATE(struct file, FILE_INIT, .size = 10 * FILE_PAGE, .len = 10 * FILE_PAGE),
	.setup = file_setup, .run = file_run_write, .teardown = file_teardown,
};
