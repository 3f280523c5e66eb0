// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/recurse_64 - a function that calls itself, 64 levels deep
 *
 * One op   64 calls and 64 returns, nested
 * Crosses  call, return: shadow call stack, return stack of the CPU
 * Control  call/none_64, 1 op: as many calls of different functions
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include "recurse.h"

static int run(void *st, u64 n)
{
	return recurse_run(n, 64);
}

KBENCH(call_recurse_64) = {
	.op = "a function that calls itself, 64 levels deep",
	.crosses = "call, return: shadow call stack, return stack of the CPU",
	.control = "call/none_64", .control_ops = 1,
	.series = "call_recurse", .dose = 64,
	.run = run,
};
