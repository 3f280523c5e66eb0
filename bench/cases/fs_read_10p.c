// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/read_10p - read 10 pages of a tmpfs file in one call
 *
 * One op   pread(2) of 40960 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_to_user
 * Control  fs/read_1p, 10 ops: as many calls of one page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_read_10p) = {
	.op = "read 10 pages of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_to_user",
	.control = "fs/read_1p", .control_ops = 10,
	.covers = "lebench:mid_read lmbench:bw_file_rd_io_only",
	BENCH_STATE(struct file, FILE_INIT, .size = 10 * FILE_PAGE, .len = 10 * FILE_PAGE),
	.setup = file_setup, .run = file_run_read, .teardown = file_teardown,
};
