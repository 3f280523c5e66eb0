// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mremap - move 16 pages there and back
 *
 * One op   2 times mremap(2) MREMAP_FIXED
 * Crosses  VMA copy, page table move, TLB flush
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
	const size_t half = s->pages / 2 * MAP_PAGE;
	const int flags = MREMAP_MAYMOVE | MREMAP_FIXED;

	while (n--)
		if (mremap(s->p, half, half, flags, s->p + half) == MAP_FAILED ||
		    mremap(s->p + half, half, half, flags, s->p) == MAP_FAILED)
			return -errno;
	return 0;
}

BENCH(mm_mremap) = {
	.op = "move 16 pages there and back",
	.crosses = "VMA copy, page table move, TLB flush",
	.control = "sys/getppid", .control_ops = 2,
	BENCH_STATE(struct map, .pages = 32, .flags = MAP_PRIVATE, .fd = -1),
	.setup = setup, .run = run,
	.teardown = map_teardown,
};
