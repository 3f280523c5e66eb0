// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/create_10k - make a file of 10 KiB and delete it
 *
 * One op   open(2) O_CREAT, write(2) of 10240 bytes, close(2), unlink(2)
 * Crosses  inode, dentry and file allocation, page allocation and zeroing, eviction, RCU frees
 * Control  vfs/open_close, 1 op: open and close of a file that exists
 * Errors   -errno of the calls; -EIO if the write is short
 */
#include "create.h"

BENCH(fs_create_10k) = {
	.op = "make a file of 10 KiB and delete it",
	.crosses = "inode, dentry and file allocation, page allocation and zeroing, eviction, "
		  "RCU frees",
	.control = "vfs/open_close", .control_ops = 1,
	.covers = "lmbench:lat_fs_10k",
	BENCH_STATE(struct create, .len = 10240),
	.run = create_run, .teardown = create_teardown,
};
