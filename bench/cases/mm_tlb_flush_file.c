// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/tlb_flush_file - write to a page of a shared file mapping and drop it
 *
 * One op   a write fault and madvise(2) MADV_DONTNEED for each of 16 pages
 * Crosses  page fault, page table change, TLB flush
 * Control  mm/fault_anon, 16 ops: the same with anonymous pages
 * Errors   -errno of mmap or madvise; -EIO if the kernel counted fewer faults than asked
 */
#include "map.h"

static int setup(void *st)
{
	struct map *s = st;
	int err = map_setup(st);

	if (err)
		return err;
	s->p = map_new(s);
	return s->p == MAP_FAILED ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	struct map *s = st;

	while (n--)
		for (size_t i = 0; i < s->pages; i++) {
			map_touch(s->p + i * MAP_PAGE, 1, true);
			if (madvise(s->p + i * MAP_PAGE, MAP_PAGE, MADV_DONTNEED))
				return -errno;
		}
	return 0;
}

BENCH(mm_tlb_flush_file) = {
	.op = "write to a page of a shared file mapping and drop it",
	.crosses = "page fault, page table change, TLB flush",
	.control = "mm/fault_anon", .control_ops = 16,
	.covers = "will-it-scale:tlb_flush1",
	.ops = 8,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_SHARED, .file = true, .fd = -1),
	.setup = setup, .run = run, .check = map_check_each, .teardown = map_teardown,
	.cold = "every operation faults on pages that are not there",
};
