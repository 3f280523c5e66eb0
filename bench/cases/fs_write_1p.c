// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/write_1p - write one page of a tmpfs file in one call
 *
 * One op   pwrite(2) of 4096 bytes; the pages exist
 * Crosses  shmem, page cache lookup for each page, copy_from_user
 * Control  vfs/write_null, 1 op: a call without a page
 * Errors   -ENOMEM; -errno of open; -EIO if the transfer is short
 */
#include "file.h"

BENCH(fs_write_1p) = {
	.op = "write one page of a tmpfs file in one call",
	.crosses = "shmem, page cache lookup for each page, copy_from_user",
	.control = "vfs/write_null", .control_ops = 1,
	.covers = "lebench:small_write will-it-scale:write1 will-it-scale:pwrite1 "
		  "will-it-scale:pwrite2 will-it-scale:pwrite3",
	BENCH_STATE(struct file, FILE_INIT, .size = 1 * FILE_PAGE, .len = 1 * FILE_PAGE),
	.setup = file_setup, .run = file_run_write, .teardown = file_teardown,
};
