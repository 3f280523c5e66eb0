// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/addr_16 - 16 nested calls, a local whose address is taken each
 *
 * One op   16 calls and 16 returns, nested
 * Crosses  stack protector (all, strong), zeroing of locals
 * Control  call/none_16, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_ADDR(v)
#include "call.h"

CALL_RUN(16)

KBENCH(call_addr_16) = {
	.op = "16 nested calls, a local whose address is taken each",
	.crosses = "stack protector (all, strong), zeroing of locals",
	.control = "call/none_16", .control_ops = 1,
	.series = "call_addr", .dose = 16,
	.run = run,
};
