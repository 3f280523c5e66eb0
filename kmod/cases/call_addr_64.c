// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/addr_64 - 64 nested calls, a local whose address is taken each
 *
 * One op   64 calls and 64 returns, nested
 * Crosses  stack protector (all, strong), zeroing of locals
 * Control  call/none_64, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_ADDR(v)
#include "call.h"

CALL_RUN(64)

KBENCH(call_addr_64) = {
	.op = "64 nested calls, a local whose address is taken each",
	.crosses = "stack protector (all, strong), zeroing of locals",
	.control = "call/none_64", .control_ops = 1,
	.series = "call_addr", .dose = 64,
	.run = run,
};
