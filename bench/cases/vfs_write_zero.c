// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/write_zero - write one byte to /dev/zero
 *
 * One op   write(2) of 1 byte through write_iter
 * Crosses  vfs_write, write_iter
 * Control  vfs/write_null, 1 op: the same call without an iterator
 * Errors   -errno of open; -EIO if the write is not 1 byte
 */
#include "fd.h"

BENCH(vfs_write_zero) = {
	.op = "write one byte to /dev/zero",
	.crosses = "vfs_write, write_iter",
	.control = "vfs/write_null", .control_ops = 1,
	BENCH_STATE(struct fd_state, .path = "/dev/zero", .flags = O_WRONLY, .len = 1, .fd = -1),
	.setup = fd_setup, .run = fd_run_write, .teardown = fd_teardown,
};
