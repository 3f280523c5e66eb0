// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/clock_vdso - the clock, through the vDSO
 *
 * One op   clock_gettime(2) CLOCK_MONOTONIC: no entry where the kernel offers it so
 * Crosses  vDSO
 * Control  null/empty, 1 op: the loop alone
 * Errors   -errno of the call
 */
#include <time.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct timespec t;

	(void)st;
	while (n--)
		if (clock_gettime(CLOCK_MONOTONIC, &t))
			return -errno;
	return 0;
}

BENCH(time_clock_vdso) = {
	.op = "the clock, through the vDSO",
	.crosses = "vDSO",
	.control = "null/empty", .control_ops = 1,
	.covers = "lebench:ref",
	.run = run,
};
