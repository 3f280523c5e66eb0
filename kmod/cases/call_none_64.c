// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/none_64 - 64 nested calls, no locals in memory
 *
 * One op   64 calls and 64 returns, nested
 * Crosses  call, return: shadow call stack, return thunks, register clearing
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_NONE(v)
#include "call.h"

CALL_RUN(64)

KBENCH(call_none_64) = {
	.op = "64 nested calls, no locals in memory",
	.crosses = "call, return: shadow call stack, return thunks, register clearing",
	.control = "null/empty", .control_ops = 1,
	.series = "call_none", .dose = 64,
	.run = run,
};
