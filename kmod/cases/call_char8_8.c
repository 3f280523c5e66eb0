// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/char8_8 - 8 nested calls, an 8-byte char array each
 *
 * One op   8 calls and 8 returns, nested
 * Crosses  stack protector (all, strong, regular), zeroing of locals
 * Control  call/leaf_none, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_CHAR(v, 8)
#include "call.h"

CALL_RUN(8)

KBENCH(call_char8_8) = {
	.op = "8 nested calls, an 8-byte char array each",
	.crosses = "stack protector (all, strong, regular), zeroing of locals",
	.control = "call/leaf_none", .control_ops = 1,
	.series = "call_char8", .dose = 8,
	.run = run,
};
