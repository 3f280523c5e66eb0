// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/leaf_none - a chain of 8 small functions, no locals in memory
 *
 * One op   8 calls and 8 returns, nested
 * Crosses  call, return: shadow call stack, return thunks
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_NONE(v)
#include "call.h"

CALL_RUN(8)

KBENCH(call_leaf_none) = {
	.op = "8 nested calls, no locals in memory", .crosses = "call, return",
	.control = "null/empty", .control_ops = 1,
	.series = "call_none", .dose = 8, .run = run,
};
