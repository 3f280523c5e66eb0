// SPDX-License-Identifier: GPL-2.0-only
/*
 * stack/use_1024 - a system call that uses 1024 bytes of stack
 *
 * One op   pread(2) of a file of the module, 4 nested functions of 256 bytes each
 * Crosses  system call entry, stack erasing on the way out, stack protector
 * Control  stack/use_0, 1 op: the same call without that stack
 * Errors   -errno of open, skipped without the module; -EIO if the read fails
 */
#include "stack.h"

BENCH(stack_use_1024) = {
	.op = "a system call that uses 1024 bytes of stack",
	.crosses = "system call entry, stack erasing on the way out, stack protector",
	.control = "stack/use_0", .control_ops = 1,
	BENCH_STATE(struct fd_state, STACK_INIT(1024)),
	.setup = stack_setup, .run = stack_run, .teardown = fd_teardown,
};
