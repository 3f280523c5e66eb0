// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/none_1 - one call, no locals in memory
 *
 * One op   1 call and 1 return
 * Crosses  call, return: shadow call stack, return thunks, register clearing
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_NONE(v)
#include "call.h"

CALL_RUN(1)

KBENCH(call_none_1) = {
	.op = "one call, no locals in memory",
	.crosses = "call, return: shadow call stack, return thunks, register clearing",
	.control = "null/empty", .control_ops = 1,
	.series = "call_none", .dose = 1,
	.run = run,
};
