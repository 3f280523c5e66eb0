// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/read_1p - read one page of a tmpfs file in one call
 *
 * One op   pread(2) of 4096 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_to_user
 * Control  vfs/read_zero, 1 op: a call without a page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_read_1p) = {
	.op = "read one page of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_to_user",
	.control = "vfs/read_zero", .control_ops = 1,
	.covers = "lebench:small_read will-it-scale:read1 will-it-scale:read2 "
		  "will-it-scale:read3 will-it-scale:pread1 will-it-scale:pread2 "
		  "will-it-scale:pread3",
	BENCH_STATE(struct file, FILE_INIT, .size = 1 * FILE_PAGE, .len = 1 * FILE_PAGE),
	.setup = file_setup, .run = file_run_read, .teardown = file_teardown,
};
