// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/brk_touch - grow the heap by one page, write to it, shrink it
 *
 * One op   2 times brk(2) and one write fault
 * Crosses  VMA expansion, page fault, page allocation and zeroing, unmapping
 * Control  mm/brk, 1 op: the same untouched
 * Errors   -errno of brk
 */
#include <unistd.h>

#include "bench.h"

struct brk { char *top; };

static int setup(void *st)
{
	struct brk *s = st;

	s->top = sbrk(4096);
	return s->top == (char *)-1 ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	const struct brk *s = st;

	while (n--) {
		if (brk(s->top + 8192))
			return -errno;
		*(volatile char *)(s->top + 4096) = 1;
		if (brk(s->top + 4096))
			return -errno;
	}
	return 0;
}

static void teardown(void *st)
{
	brk(((struct brk *)st)->top);
}

BENCH(mm_brk_touch) = {
	.op = "grow the heap by one page, write to it, shrink it",
	.crosses = "VMA expansion, page fault, page allocation and zeroing, unmapping",
	.control = "mm/brk", .control_ops = 1,
	BENCH_STATE(struct brk, .top = NULL),
	.setup = setup, .run = run, .teardown = teardown,
	.cold = "every operation faults on a page that is not there",
};
