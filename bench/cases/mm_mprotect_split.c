// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mprotect_split - make one page of 16 read-only and writable again
 *
 * One op   2 times mprotect(2): a split in three and a merge
 * Crosses  VMA split and merge, maple tree, page table change
 * Control  mm/mprotect, 1 op: the same without a split
 * Errors   -errno of the call
 */
#include "map.h"

static int setup(void *st)
{
	struct map *s = st;

	s->p = map_new(s);
	if (s->p == MAP_FAILED)
		return -errno;
	map_touch(s->p, s->pages, true);
	return map_setup(st);
}

static int run(void *st, uint64_t n)
{
	struct map *s = st;

	while (n--)
		if (mprotect(s->p + MAP_PAGE, MAP_PAGE, PROT_READ) ||
		    mprotect(s->p + MAP_PAGE, MAP_PAGE, PROT_READ | PROT_WRITE))
			return -errno;
	return 0;
}

BENCH(mm_mprotect_split) = {
	.op = "make one page of 16 read-only and writable again",
	.crosses = "VMA split and merge, maple tree, page table change",
	.control = "mm/mprotect", .control_ops = 1,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_PRIVATE, .fd = -1),
	.setup = setup, .run = run,
	.teardown = map_teardown,
};
