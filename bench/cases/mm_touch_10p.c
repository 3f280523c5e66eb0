// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/touch_10p - map 10 pages of anonymous memory, write to each, unmap
 *
 * One op   mmap(2), 10 write faults, munmap(2)
 * Crosses  page fault, page allocation and zeroing, page tables, TLB flush, batched release
 * Control  mm/mmap_10p, 1 op: the same mapping untouched
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than pages
 */
#include "map.h"

BENCH(mm_touch_10p) = {
	.op = "map 10 pages of anonymous memory, write to each, unmap",
	.crosses = "page fault, page allocation and zeroing, page tables, TLB flush, batched "
		  "release",
	.control = "mm/mmap_10p", .control_ops = 1, .ops = 128, .warmup = 32,
	.covers = "lebench:mid_page_fault lebench:mid_munmap",
	BENCH_STATE(struct map, .pages = 10, .flags = MAP_PRIVATE, .write = true, .fd = -1),
	.setup = map_setup, .run = map_run_touched, .check = map_check_each,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages",
};
