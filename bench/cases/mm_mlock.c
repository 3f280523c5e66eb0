// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mlock - lock 16 pages and unlock them
 *
 * One op   mlock(2) and munlock(2)
 * Crosses  VMA flags, LRU lists, page table walk
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
		if (mlock(s->p, s->pages * MAP_PAGE) || munlock(s->p, s->pages * MAP_PAGE))
			return -errno;
	return 0;
}

BENCH(mm_mlock) = {
	.op = "lock 16 pages and unlock them",
	.crosses = "VMA flags, LRU lists, page table walk",
	.control = "sys/getppid", .control_ops = 2,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_PRIVATE, .fd = -1),
	.setup = setup, .run = run,
	.teardown = map_teardown,
};
