// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/struct_1 - one call, a struct with a 16-byte array each
 *
 * One op   1 call and 1 return
 * Crosses  stack protector (all, strong, regular), zeroing of locals
 * Control  call/none_1, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_STRUCT(v)
#include "call.h"

CALL_RUN(1)

KBENCH(call_struct_1) = {
	.op = "one call, a struct with a 16-byte array each",
	.crosses = "stack protector (all, strong, regular), zeroing of locals",
	.control = "call/none_1", .control_ops = 1,
	.series = "call_struct", .dose = 1,
	.run = run,
};
