// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/fault_file_read - map 256 pages of a tmpfs file, read each, unmap
 *
 * One op   mmap(2) private, 16 read faults that map 16 pages each, munmap(2)
 * Crosses  page fault, fault-around, page cache lookup, rmap
 * Control  mm/mmap_1p, 1 op: a mapping untouched
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than asked
 */
#include "map.h"

BENCH(mm_fault_file_read) = {
	.op = "map 256 pages of a tmpfs file, read each, unmap",
	.crosses = "page fault, fault-around, page cache lookup, rmap",
	.control = "mm/mmap_1p", .control_ops = 1,
	.covers = "lmbench:lat_pagefault lmbench:bw_mmap_rd_mmap_only",
	.ops = 8,
	BENCH_STATE(struct map, .pages = 256, .flags = MAP_PRIVATE, .file = true, .fd = -1),
	.setup = map_setup, .run = map_run_touched, .check = map_check_around,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages",
};
