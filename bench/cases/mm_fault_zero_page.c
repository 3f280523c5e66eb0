// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/fault_zero_page - map 16 anonymous pages, read each, unmap
 *
 * One op   mmap(2), 16 read faults on the zero page, munmap(2)
 * Crosses  page fault, zero page, page tables
 * Control  mm/mmap_1p, 1 op: a mapping untouched
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than asked
 */
#include "map.h"

BENCH(mm_fault_zero_page) = {
	.op = "map 16 anonymous pages, read each, unmap",
	.crosses = "page fault, zero page, page tables",
	.control = "mm/mmap_1p", .control_ops = 1,
	.ops = 16,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_PRIVATE, .fd = -1),
	.setup = map_setup, .run = map_run_touched, .check = map_check_each,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages",
};
