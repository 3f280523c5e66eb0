// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/malloc_1k - malloc of 1 KiB, free: the C library alone
 *
 * One op   one allocation and its release in user mode
 * Crosses  nothing of the kernel
 * Control  null/empty, 1 op: the loop alone
 * Errors   -ENOMEM
 */
#include <stdlib.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		void *p = malloc(1024);

		if (!p)
			return -ENOMEM;
		BENCH_KEEP(p);
		free(p);
	}
	return 0;
}

BENCH(mm_malloc_1k) = {
	.op = "malloc of 1 KiB, free: the C library alone",
	.crosses = "nothing of the kernel",
	.control = "null/empty", .control_ops = 1,
	.covers = "will-it-scale:malloc2",
	.run = run,
};
