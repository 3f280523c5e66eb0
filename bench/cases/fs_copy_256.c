// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/copy_256 - copy 256 bytes of one tmpfs file into another
 *
 * One op   pread(2) and pwrite(2) of 256 bytes, walking through 1 MiB
 * Crosses  shmem read and write, user copies
 * Control  vfs/read_zero, 2 ops: two calls without a page
 * Errors   -ENOMEM; -errno of open; -EIO if a transfer is short
 */
#include "copy.h"

BENCH(fs_copy_256) = {
	.op = "copy 256 bytes of one tmpfs file into another",
	.crosses = "shmem read and write, user copies",
	.control = "vfs/read_zero", .control_ops = 2,
	.covers = "unixbench:fsbuffer unixbench:fsbuffer-r unixbench:fsbuffer-w",
	.warmup = 4096 + 128,
	BENCH_STATE(struct file, FILE_INIT, .size = 256 * FILE_PAGE, .len = 256),
	.setup = copy_setup, .run = copy_run, .teardown = copy_teardown,
};
