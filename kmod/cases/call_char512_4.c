// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/char512_4 - 4 nested calls, a 512-byte char array each
 *
 * One op   4 calls and 4 returns, nested
 * Crosses  stack protector (all, strong, regular), zeroing of locals
 * Control  call/none_1, 4 ops: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_CHAR(v, 512)
#include "call.h"

CALL_RUN(4)

KBENCH(call_char512_4) = {
	.op = "4 nested calls, a 512-byte char array each",
	.crosses = "stack protector (all, strong, regular), zeroing of locals",
	.control = "call/none_1", .control_ops = 4,
	.series = "call_char512", .dose = 4,
	.run = run,
};
