// SPDX-License-Identifier: GPL-2.0-only
/*
 * null/call - call a function that does nothing
 *
 * One op   one call and return in user mode
 * Crosses  nothing
 * Control  null/empty, 1 op: the loop alone
 * Errors   none
 */
#include "bench.h"

static __attribute__((noinline)) uint64_t nothing(uint64_t v)
{
	BENCH_KEEP(v);
	return v;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		uint64_t v = nothing(n);

		BENCH_KEEP(v);
	}
	return 0;
}

BENCH(null_call) = {
	.op = "call a function that does nothing",
	.crosses = "nothing",
	.control = "null/empty", .control_ops = 1,
	.covers = "lmbench:lat_proc_procedure",
	.run = run,
};
