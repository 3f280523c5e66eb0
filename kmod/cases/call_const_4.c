// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/const_4 - one call through a constant table, 4 targets in turn
 *
 * One op   one indirect call of a function that returns at once
 * Crosses  indirect call: kCFI and FineIBT checks, retpolines, landing pads
 * Control  call/targets_4, 1 op: the same through writable memory
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include "indirect.h"

static int run(void *st, u64 n)
{
	const indirect_fn *fn = indirect_const;

	OPTIMIZER_HIDE_VAR(fn);		/* else the compiler calls the targets directly */
	return indirect_run(fn, n, 4);
}

KBENCH(call_const_4) = {
	.op = "one call through a constant table, 4 targets in turn",
	.crosses = "indirect call: kCFI and FineIBT checks, retpolines, landing pads",
	.control = "call/targets_4", .control_ops = 1,
	.series = "call_const", .dose = 4,
	.setup = indirect_setup, .state_size = sizeof(struct indirect_state), .run = run,
};
