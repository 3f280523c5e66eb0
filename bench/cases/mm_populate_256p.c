// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/populate_256p - map 256 anonymous pages populated, unmap
 *
 * One op   mmap(2) MAP_POPULATE, munmap(2)
 * Crosses  page allocation and zeroing, page tables, no fault entry
 * Control  mm/mmap_1p, 1 op: a mapping without pages
 * Errors   -errno of mmap or munmap
 */
#include "map.h"

BENCH(mm_populate_256p) = {
	.op = "map 256 anonymous pages populated, unmap",
	.crosses = "page allocation and zeroing, page tables, no fault entry",
	.control = "mm/mmap_1p", .control_ops = 1,
	.ops = 4,
	BENCH_STATE(struct map, .pages = 256, .flags = MAP_PRIVATE | MAP_POPULATE, .fd = -1),
	.setup = map_setup, .run = map_run_untouched,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping and fills it with new pages",
};
