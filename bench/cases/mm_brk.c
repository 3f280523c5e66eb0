// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/brk - grow the heap by one page and shrink it, untouched
 *
 * One op   2 times brk(2)
 * Crosses  VMA expansion and unmapping
 * Control  sys/getppid, 2 ops: two entries
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

	while (n--)
		if (brk(s->top + 8192) || brk(s->top + 4096))
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	brk(((struct brk *)st)->top);
}

BENCH(mm_brk) = {
	.op = "grow the heap by one page and shrink it, untouched",
	.crosses = "VMA expansion and unmapping",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "will-it-scale:brk1 will-it-scale:brk2",
	BENCH_STATE(struct brk, .top = NULL),
	.setup = setup, .run = run, .teardown = teardown,
};
