// SPDX-License-Identifier: GPL-2.0-only
/*
 * stack/use_0 - a system call of the module that uses no more stack than it must
 *
 * One op   pread(2) of a file of the module
 * Crosses  system call entry, stack erasing on the way out, stack protector
 * Control  vfs/read_zero, 1 op: a read of another file
 * Errors   -errno of open, skipped without the module; -EIO if the read fails
 */
#include "stack.h"

BENCH(stack_use_0) = {
	.op = "a system call of the module that uses no more stack than it must",
	.crosses = "system call entry, stack erasing on the way out, stack protector",
	.control = "vfs/read_zero", .control_ops = 1,
	BENCH_STATE(struct fd_state, STACK_INIT(0)),
	.setup = stack_setup, .run = stack_run, .teardown = fd_teardown,
};
