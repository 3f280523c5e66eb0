// SPDX-License-Identifier: GPL-2.0-only
/*
 * null/empty - the loop with nothing in it: what the harness itself adds to a window
 *
 * One op   one turn of the loop
 * Crosses  nothing
 * Control  null/empty, itself
 * Errors   none
 */
#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		BENCH_KEEP(n);
	return 0;
}

BENCH(null_empty) = {
	.op = "one turn of an empty loop", .crosses = "nothing",
	.control = "null/empty", .control_ops = 1, .run = run,
	.covers = "lebench:ref lebench:cpu",
};
