// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/char512_16 - 16 nested calls, a 512-byte char array each
 *
 * One op   16 calls and 16 returns, nested
 * Crosses  stack protector (all, strong, regular), zeroing of locals
 * Control  call/none_16, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_CHAR(v, 512)
#include "call.h"

CALL_RUN(16)

KBENCH(call_char512_16) = {
	.op = "16 nested calls, a 512-byte char array each",
	.crosses = "stack protector (all, strong, regular), zeroing of locals",
	.control = "call/none_16", .control_ops = 1,
	.series = "call_char512", .dose = 16,
	.run = run,
};
