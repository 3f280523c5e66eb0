// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/addr_1 - one call, a local whose address is taken each
 *
 * One op   1 call and 1 return
 * Crosses  stack protector (all, strong), zeroing of locals
 * Control  call/none_1, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_ADDR(v)
#include "call.h"

CALL_RUN(1)

KBENCH(call_addr_1) = {
	.op = "one call, a local whose address is taken each",
	.crosses = "stack protector (all, strong), zeroing of locals",
	.control = "call/none_1", .control_ops = 1,
	.series = "call_addr", .dose = 1,
	.run = run,
};
