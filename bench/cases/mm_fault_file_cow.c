// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/fault_file_cow - map 16 pages of a tmpfs file privately, write to each, unmap
 *
 * One op   mmap(2) private, 16 write faults that copy a page, munmap(2)
 * Crosses  page fault, page allocation, page copy, rmap
 * Control  mm/fault_file_shared, 1 op: the same without a copy
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than asked
 */
#include "map.h"

BENCH(mm_fault_file_cow) = {
	.op = "map 16 pages of a tmpfs file privately, write to each, unmap",
	.crosses = "page fault, page allocation, page copy, rmap",
	.control = "mm/fault_file_shared", .control_ops = 1,
	.covers = "will-it-scale:page_fault2",
	.ops = 16,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_PRIVATE, .file = true, .fd = -1,
		    .write = true),
	.setup = map_setup, .run = map_run_touched, .check = map_check_each,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages and copies them",
};
