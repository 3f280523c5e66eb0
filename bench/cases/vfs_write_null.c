// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/write_null - write one byte to /dev/null
 *
 * One op   write(2) of 1 byte, which nobody copies
 * Crosses  system call entry, descriptor lookup, vfs_write
 * Control  sys/getppid, 1 op: the same entry without a file
 * Errors   -errno of open; -EIO if the write is not 1 byte
 */
#include "fd.h"

BENCH(vfs_write_null) = {
	.op = "write 1 B to /dev/null", .crosses = "vfs_write",
	.control = "sys/getppid", .control_ops = 1, .covers = "lmbench:lat_syscall_write",
	BENCH_STATE(struct fd_state, .path = "/dev/null", .flags = O_WRONLY, .len = 1, .fd = -1),
	.setup = fd_setup, .run = fd_run_write, .teardown = fd_teardown,
};
