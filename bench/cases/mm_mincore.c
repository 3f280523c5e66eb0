// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mincore - which of 16 pages are there
 *
 * One op   mincore(2)
 * Crosses  page table walk, page allocation for the answer, copy_to_user
 * Control  sys/getppid, 1 op: the entry alone
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
	unsigned char vec[16];

	while (n--)
		if (mincore(s->p, s->pages * MAP_PAGE, vec))
			return -errno;
	return 0;
}

BENCH(mm_mincore) = {
	.op = "which of 16 pages are there",
	.crosses = "page table walk, page allocation for the answer, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct map, .pages = 16, .flags = MAP_PRIVATE, .fd = -1),
	.setup = setup, .run = run,
	.teardown = map_teardown,
};
