// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/recurse_16 - a function that calls itself, 16 levels deep
 *
 * One op   16 calls and 16 returns, nested
 * Crosses  call, return: shadow call stack, return stack of the CPU
 * Control  call/none_16, 1 op: as many calls of different functions
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include "recurse.h"

static int run(void *st, u64 n)
{
	return recurse_run(n, 16);
}

KBENCH(call_recurse_16) = {
	.op = "a function that calls itself, 16 levels deep",
	.crosses = "call, return: shadow call stack, return stack of the CPU",
	.control = "call/none_16", .control_ops = 1,
	.series = "call_recurse", .dose = 16,
	.run = run,
};
