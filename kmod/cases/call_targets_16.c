// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/targets_16 - one call through a writable table, 16 targets in turn
 *
 * One op   one indirect call of a function that returns at once
 * Crosses  indirect call: kCFI and FineIBT checks, retpolines, landing pads
 * Control  call/none_1, 1 op: a direct call
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include "indirect.h"

static int run(void *st, u64 n)
{
	return indirect_run(((struct indirect_state *)st)->fn, n, 16);
}

KBENCH(call_targets_16) = {
	.op = "one call through a writable table, 16 targets in turn",
	.crosses = "indirect call: kCFI and FineIBT checks, retpolines, landing pads",
	.control = "call/none_1", .control_ops = 1,
	.series = "call_targets", .dose = 16,
	.state_size = sizeof(struct indirect_state), .setup = indirect_setup, .run = run,
};
