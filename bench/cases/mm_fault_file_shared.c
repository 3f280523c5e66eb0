// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/fault_file_shared - map 16 pages of a tmpfs file shared, write to each, unmap
 *
 * One op   mmap(2) shared, 16 write faults, munmap(2)
 * Crosses  page fault, page cache lookup, dirty accounting, rmap
 * Control  mm/mmap_1p, 1 op: a mapping untouched
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than asked
 */
#include "map.h"

BENCH(mm_fault_file_shared) = {
	.op = "map 16 pages of a tmpfs file shared, write to each, unmap",
	.crosses = "page fault, page cache lookup, dirty accounting, rmap",
	.control = "mm/mmap_1p", .control_ops = 1,
	.covers = "will-it-scale:page_fault3 will-it-scale:tlb_flush3",
	.ops = 16,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_SHARED, .file = true, .fd = -1,
		    .write = true),
	.setup = map_setup, .run = map_run_touched, .check = map_check_each,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages",
};
