// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/const_16 - one call through a constant table, 16 targets in turn
 *
 * One op   one indirect call of a function that returns at once
 * Crosses  indirect call: kCFI and FineIBT checks, retpolines, landing pads
 * Control  call/targets_16, 1 op: the same through writable memory
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include "indirect.h"

static int run(void *st, u64 n)
{
	const indirect_fn *fn = indirect_const;

	OPTIMIZER_HIDE_VAR(fn);		/* else the compiler calls the targets directly */
	return indirect_run(fn, n, 16);
}

KBENCH(call_const_16) = {
	.op = "one call through a constant table, 16 targets in turn",
	.crosses = "indirect call: kCFI and FineIBT checks, retpolines, landing pads",
	.control = "call/targets_16", .control_ops = 1,
	.series = "call_const", .dose = 16,
	.setup = indirect_setup, .state_size = sizeof(struct indirect_state), .run = run,
};
