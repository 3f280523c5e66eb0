// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/touch_1p - map one page of anonymous memory, write to each, unmap
 *
 * One op   mmap(2), 1 write fault, munmap(2)
 * Crosses  page fault, page allocation and zeroing, page tables, TLB flush, batched release
 * Control  mm/mmap_1p, 1 op: the same mapping untouched
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than pages
 */
#include "map.h"

BENCH(mm_touch_1p) = {
	.op = "map one page of anonymous memory, write to each, unmap",
	.crosses = "page fault, page allocation and zeroing, page tables, TLB flush, batched "
		  "release",
	.control = "mm/mmap_1p", .control_ops = 1,
	.covers = "lebench:small_page_fault lebench:small_munmap",
	BENCH_STATE(struct map, .pages = 1, .flags = MAP_PRIVATE, .write = true, .fd = -1),
	.setup = map_setup, .run = map_run_touched, .check = map_check_each,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages",
};
