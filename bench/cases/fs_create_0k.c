// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/create_0k - make an empty file and delete it
 *
 * One op   open(2) O_CREAT, close(2), unlink(2)
 * Crosses  inode, dentry and file allocation, eviction, RCU frees
 * Control  vfs/open_close, 1 op: open and close of a file that exists
 * Errors   -errno of the calls; -EIO if the write is short
 */
#include "create.h"

BENCH(fs_create_0k) = {
	.op = "make an empty file and delete it",
	.crosses = "inode, dentry and file allocation, eviction, RCU frees",
	.control = "vfs/open_close", .control_ops = 1,
	.covers = "lmbench:lat_fs_0k will-it-scale:unlink1 will-it-scale:unlink2 "
		  "will-it-scale:open3",
	BENCH_STATE(struct create, .len = 0),
	.run = create_run, .teardown = create_teardown,
};
