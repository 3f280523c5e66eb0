// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/scalar_1 - one call, one scalar local each
 *
 * One op   1 call and 1 return
 * Crosses  call, return
 * Control  call/none_1, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_SCALAR(v)
#include "call.h"

CALL_RUN(1)

KBENCH(call_scalar_1) = {
	.op = "one call, one scalar local each",
	.crosses = "call, return",
	.control = "call/none_1", .control_ops = 1,
	.series = "call_scalar", .dose = 1,
	.run = run,
};
