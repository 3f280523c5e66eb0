// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mprotect - take the write permission from 16 pages and give it back
 *
 * One op   2 times mprotect(2)
 * Crosses  VMA flags, page table change, TLB flush
 * Control  sys/getppid, 2 ops: two entries
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
		if (mprotect(s->p, s->pages * MAP_PAGE, PROT_READ) ||
		    mprotect(s->p, s->pages * MAP_PAGE, PROT_READ | PROT_WRITE))
			return -errno;
	return 0;
}

BENCH(mm_mprotect) = {
	.op = "take the write permission from 16 pages and give it back",
	.crosses = "VMA flags, page table change, TLB flush",
	.control = "sys/getppid", .control_ops = 2,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_PRIVATE, .fd = -1),
	.setup = setup, .run = run,
	.teardown = map_teardown,
};
