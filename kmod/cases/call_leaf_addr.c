// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/leaf_addr - a chain of 8 small functions, a local whose address is taken each
 *
 * One op   8 calls and 8 returns, nested
 * Crosses  stack protector (strong), zeroing of locals
 * Control  call/leaf_none, 1 op: the same chain without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_ADDR(v)
#include "call.h"

CALL_RUN(8)

KBENCH(call_leaf_addr) = {
	.op = "8 nested calls, a local whose address is taken each", .crosses = "stack protector",
	.control = "call/leaf_none", .control_ops = 1,
	.series = "call_addr", .dose = 8, .run = run,
};
