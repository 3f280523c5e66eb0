// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/malloc_128m - malloc of 128 MiB, free, as the C library does it
 *
 * One op   mmap(2), one write fault for the chunk header, munmap(2)
 * Crosses  VMA allocation, page fault, unmapping
 * Control  mm/touch_1p, 1 op: the same calls without the allocator
 * Errors   -ENOMEM
 */
#include <stdlib.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		void *p = malloc(128ul << 20);

		if (!p)
			return -ENOMEM;
		BENCH_KEEP(p);
		free(p);
	}
	return 0;
}

BENCH(mm_malloc_128m) = {
	.op = "malloc of 128 MiB, free, as the C library does it",
	.crosses = "VMA allocation, page fault, unmapping",
	.control = "mm/touch_1p", .control_ops = 1,
	.covers = "will-it-scale:malloc1",
	.run = run,
	.cold = "every operation makes a mapping without pages",
};
