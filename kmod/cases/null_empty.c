// SPDX-License-Identifier: GPL-2.0-only
/*
 * null/empty - the loop with nothing in it: what the core itself adds to a window
 *
 * One op   one turn of the loop
 * Crosses  nothing
 * Control  null/empty, itself
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include "../kbench.h"

static int run(void *st, u64 n)
{
	while (n--)
		KBENCH_KEEP(n);
	return 0;
}

KBENCH(null_empty) = {
	.op = "one turn of an empty loop", .crosses = "nothing",
	.control = "null/empty", .control_ops = 1, .run = run,
};
