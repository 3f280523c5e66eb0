// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/struct_64 - 64 nested calls, a struct with a 16-byte array each
 *
 * One op   64 calls and 64 returns, nested
 * Crosses  stack protector (all, strong, regular), zeroing of locals
 * Control  call/none_64, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_STRUCT(v)
#include "call.h"

CALL_RUN(64)

KBENCH(call_struct_64) = {
	.op = "64 nested calls, a struct with a 16-byte array each",
	.crosses = "stack protector (all, strong, regular), zeroing of locals",
	.control = "call/none_64", .control_ops = 1,
	.series = "call_struct", .dose = 64,
	.run = run,
};
