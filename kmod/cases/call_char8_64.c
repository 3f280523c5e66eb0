// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/char8_64 - 64 nested calls, an 8-byte char array each
 *
 * One op   64 calls and 64 returns, nested
 * Crosses  stack protector (all, strong, regular), zeroing of locals
 * Control  call/none_64, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_CHAR(v, 8)
#include "call.h"

CALL_RUN(64)

KBENCH(call_char8_64) = {
	.op = "64 nested calls, an 8-byte char array each",
	.crosses = "stack protector (all, strong, regular), zeroing of locals",
	.control = "call/none_64", .control_ops = 1,
	.series = "call_char8", .dose = 64,
	.run = run,
};
