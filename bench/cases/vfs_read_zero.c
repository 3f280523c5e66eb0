// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/read_zero - read one byte from /dev/zero
 *
 * One op   read(2) of 1 byte; no page cache, no lock
 * Crosses  system call entry, descriptor lookup, vfs_read, clear_user
 * Control  sys/getppid, 1 op: the same entry without a file
 * Errors   -errno of open; -EIO if the read is not 1 byte
 */
#include "fd.h"

BENCH(vfs_read_zero) = {
	.op = "read 1 B from /dev/zero", .crosses = "vfs_read, read_iter, clear_user",
	.control = "sys/getppid", .control_ops = 1, .covers = "lmbench:lat_syscall_read",
	BENCH_STATE(struct fd_state, .path = "/dev/zero", .flags = O_RDONLY, .len = 1, .fd = -1),
	.setup = fd_setup, .run = fd_run_read, .teardown = fd_teardown,
};
