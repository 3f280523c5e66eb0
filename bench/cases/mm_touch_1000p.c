// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/touch_1000p - map 1000 pages of anonymous memory, write to each, unmap
 *
 * One op   mmap(2), 1000 write faults, munmap(2)
 * Crosses  page fault, page allocation and zeroing, page tables, TLB flush, batched release
 * Control  mm/mmap_1000p, 1 op: the same mapping untouched
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than pages
 */
#include "map.h"

BENCH(mm_touch_1000p) = {
	.op = "map 1000 pages of anonymous memory, write to each, unmap",
	.crosses = "page fault, page allocation and zeroing, page tables, TLB flush, batched "
		  "release",
	.control = "mm/mmap_1000p", .control_ops = 1,
	.covers = "lebench:big_page_fault lebench:big_munmap will-it-scale:page_fault1",
	.ops = 4, .warmup = 4,
	BENCH_STATE(struct map, .pages = 1000, .flags = MAP_PRIVATE, .write = true, .fd = -1),
	.setup = map_setup, .run = map_run_touched, .check = map_check_each,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages",
};
