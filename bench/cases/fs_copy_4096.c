// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/copy_4096 - copy 4096 bytes of one tmpfs file into another
 *
 * One op   pread(2) and pwrite(2) of 4096 bytes, walking through 1 MiB
 * Crosses  shmem read and write, user copies
 * Control  vfs/read_zero, 2 ops: two calls without a page
 * Errors   -ENOMEM; -errno of open; -EIO if a transfer is short
 */
#include "copy.h"

BENCH(fs_copy_4096) = {
	.op = "copy 4096 bytes of one tmpfs file into another",
	.crosses = "shmem read and write, user copies",
	.control = "vfs/read_zero", .control_ops = 2,
	.covers = "unixbench:fsdisk unixbench:fsdisk-r unixbench:fsdisk-w",
	.warmup = 256 + 128,
	BENCH_STATE(struct file, FILE_INIT, .size = 256 * FILE_PAGE, .len = 4096),
	.setup = copy_setup, .run = copy_run, .teardown = copy_teardown,
};
