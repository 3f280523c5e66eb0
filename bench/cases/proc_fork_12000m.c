// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/fork_12000m - fork a process with 12000 more mappings, exit, wait
 *
 * One op   fork(2), _exit(2) in the child, wait4(2)
 * Crosses  VMA duplication and release, maple tree
 * Control  proc/fork_exit_wait, 1 op: a fork without the mappings
 * Errors   -errno of the calls; -EIO if the child did not exit with 0
 */
#include "forkmaps.h"

BENCH(proc_fork_12000m) = {
	.op = "fork a process with 12000 more mappings, exit, wait",
	.crosses = "VMA duplication and release, maple tree",
	.control = "proc/fork_exit_wait", .control_ops = 1,
	.covers = "lebench:huge_fork lebench:huge_fork_child",
	.ops = 1, .warmup = 1, .alone = true, BENCH_STATE(struct forkmaps, .nr = 12000),
	.setup = forkmaps_setup, .run = forkmaps_run, .teardown = forkmaps_teardown,
	.cold = "every operation is a new process with new page tables",
};
