// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/scalar_8 - 8 nested calls, one scalar local each
 *
 * One op   8 calls and 8 returns, nested
 * Crosses  call, return
 * Control  call/leaf_none, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_SCALAR(v)
#include "call.h"

CALL_RUN(8)

KBENCH(call_scalar_8) = {
	.op = "8 nested calls, one scalar local each",
	.crosses = "call, return",
	.control = "call/leaf_none", .control_ops = 1,
	.series = "call_scalar", .dose = 8,
	.run = run,
};
