// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/recurse_4 - a function that calls itself, 4 levels deep
 *
 * One op   4 calls and 4 returns, nested
 * Crosses  call, return: shadow call stack, return stack of the CPU
 * Control  call/none_1, 4 ops: as many calls of different functions
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include "recurse.h"

static int run(void *st, u64 n)
{
	return recurse_run(n, 4);
}

KBENCH(call_recurse_4) = {
	.op = "a function that calls itself, 4 levels deep",
	.crosses = "call, return: shadow call stack, return stack of the CPU",
	.control = "call/none_1", .control_ops = 4,
	.series = "call_recurse", .dose = 4,
	.run = run,
};
