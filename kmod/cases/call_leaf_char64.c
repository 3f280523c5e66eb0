// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/leaf_char64 - a chain of 8 small functions, a 64-byte char array each
 *
 * One op   8 calls and 8 returns, nested
 * Crosses  stack protector (regular and strong), zeroing of locals
 * Control  call/leaf_none, 1 op: the same chain without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_CHAR(v, 64)
#include "call.h"

CALL_RUN(8)

KBENCH(call_leaf_char64) = {
	.op = "8 nested calls, a 64-byte char array each", .crosses = "stack protector",
	.control = "call/leaf_none", .control_ops = 1,
	.series = "call_char64", .dose = 8, .run = run,
};
