// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/scalar_64 - 64 nested calls, one scalar local each
 *
 * One op   64 calls and 64 returns, nested
 * Crosses  call, return
 * Control  call/none_64, 1 op: as many calls without those locals
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#define CALL_FRAME(v) FRAME_SCALAR(v)
#include "call.h"

CALL_RUN(64)

KBENCH(call_scalar_64) = {
	.op = "64 nested calls, one scalar local each",
	.crosses = "call, return",
	.control = "call/none_64", .control_ops = 1,
	.series = "call_scalar", .dose = 64,
	.run = run,
};
