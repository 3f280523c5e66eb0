// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/struct_8 - 8 nested calls, a struct with a 16-byte array each
 *
 * One op   8 calls and 8 returns, nested
 * Crosses  stack protector (all, strong, regular), zeroing of locals
 * Control  call/leaf_none, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_STRUCT(v)
#include "call.h"

CALL_RUN(8)

KBENCH(call_struct_8) = {
	.op = "8 nested calls, a struct with a 16-byte array each",
	.crosses = "stack protector (all, strong, regular), zeroing of locals",
	.control = "call/leaf_none", .control_ops = 1,
	.series = "call_struct", .dose = 8,
	.run = run,
};
