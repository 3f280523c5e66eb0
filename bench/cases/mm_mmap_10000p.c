// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mmap_10000p - map 10000 pages of anonymous memory and unmap them untouched
 *
 * One op   mmap(2), munmap(2)
 * Crosses  VMA allocation, maple tree, unmapping without pages
 * Control  sys/getppid, 2 ops: two entries with nothing behind them
 * Errors   -errno of mmap or munmap
 */
#include "map.h"

BENCH(mm_mmap_10000p) = {
	.op = "map 10000 pages of anonymous memory and unmap them untouched",
	.crosses = "VMA allocation, maple tree, unmapping without pages",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "lebench:huge_mmap",
	BENCH_STATE(struct map, .pages = 10000, .flags = MAP_PRIVATE, .fd = -1),
	.setup = map_setup, .run = map_run_untouched, .teardown = map_teardown,
};
