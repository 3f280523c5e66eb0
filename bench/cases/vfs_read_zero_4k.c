// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/read_zero_4k - read 4096 bytes from /dev/zero
 *
 * One op   read(2) of 4096 bytes
 * Crosses  vfs_read, clear_user of a page
 * Control  vfs/read_zero, 1 op: the same call with 1 byte
 * Errors   -errno of open; -EIO if the read is short
 */
#include "fd.h"

BENCH(vfs_read_zero_4k) = {
	.op = "read 4096 bytes from /dev/zero",
	.crosses = "clear_user of 4096 B",
	.control = "vfs/read_zero", .control_ops = 1,
	BENCH_STATE(struct fd_state, .path = "/dev/zero", .flags = O_RDONLY, .len = 4096, .fd = -1),
	.setup = fd_setup, .run = fd_run_read, .teardown = fd_teardown,
};
