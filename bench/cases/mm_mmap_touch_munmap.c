// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mmap_touch_munmap - map one anonymous page, write to it, unmap it
 *
 * One op   mmap(2), one write fault, munmap(2)
 * Crosses  VMA allocation, page allocation, page table change, TLB flush
 * Control  sys/getppid, 2 ops: the two entries alone
 * Errors   -errno of mmap or munmap; -EIO if the kernel counted fewer faults than ops
 */
#include "map.h"

BENCH(mm_mmap_touch_munmap) = {
	.op = "mmap, write one page, munmap", .crosses = "VMA, page allocation, page table, TLB",
	.control = "sys/getppid", .control_ops = 2, .ops = 32, .warmup = 64,
	BENCH_STATE(struct map, .pages = 1, .flags = MAP_PRIVATE, .write = true, .fd = -1),
	.setup = map_setup, .run = map_run_touched, .check = map_check_each,
	.teardown = map_teardown,
	.cold = "every operation makes a mapping without pages",
};
