// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/fault_anon - one write fault on an anonymous page that is there no more
 *
 * One op   madvise(2) MADV_DONTNEED of one page, then a write to it
 * Crosses  page fault entry, page allocation and zeroing, page table change, release of the page
 * Control  sys/getppid, 1 op: the entry of madvise
 * Errors   -errno of mmap or madvise; -EIO if the kernel counted fewer faults than ops
 */
#include "map.h"

static int setup(void *st)
{
	struct map *s = st;

	s->p = map_new(s);
	return s->p == MAP_FAILED ? -errno : map_setup(st);
}

static int run(void *st, uint64_t n)
{
	struct map *s = st;

	while (n--) {
		if (madvise(s->p, MAP_PAGE, MADV_DONTNEED))
			return -errno;
		map_touch(s->p, 1, true);
	}
	return 0;
}

BENCH(mm_fault_anon) = {
	.op = "write fault on an anonymous page, which is then dropped",
	.crosses = "page fault, page allocation and zeroing, page table",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "will-it-scale:tlb_flush2",
	BENCH_STATE(struct map, .pages = 1, .flags = MAP_PRIVATE, .fd = -1),
	.setup = setup, .run = run, .check = map_check_each, .teardown = map_teardown,
	.cold = "every operation faults on a page that is not there",
};
