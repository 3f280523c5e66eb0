// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/protos_4 - 4 calls of functions of 4 different types through pointers
 *
 * One op   4 indirect calls of functions that return at once
 * Crosses  indirect call: kCFI and FineIBT checks, retpolines, landing pads
 * Control  call/targets_4, 4 ops: as many calls of one type
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if a function answers wrongly
 */
#include <linux/compiler.h>

#include "../kbench.h"

struct protos {
	void (*none)(void);
	long (*one)(long a);
	long (*two)(long a, int b);
	void *(*pointer)(void *p, u8 b);
};

static noinline void none(void)
{
	barrier();
}

static noinline long one(long a)
{
	KBENCH_KEEP(a);
	return a;
}

static noinline long two(long a, int b)
{
	KBENCH_KEEP(a);
	return a + b;
}

static noinline void *pointer(void *p, u8 b)
{
	KBENCH_KEEP(p);
	return p;
}

static int setup(void *st)
{
	*(struct protos *)st = (struct protos){
		.none = none, .one = one, .two = two, .pointer = pointer,
	};
	return 0;
}

static int run(void *st, u64 n)
{
	struct protos *s = st;

	while (n--) {
		long v;

		s->none();
		v = s->one(n) + s->two(n, 1);
		KBENCH_KEEP(v);
		if (s->pointer(s, 1) != s)
			return -EIO;
	}
	return 0;
}

KBENCH(call_protos_4) = {
	.op = "4 calls of functions of 4 different types through pointers",
	.crosses = "indirect call: kCFI and FineIBT checks, retpolines, landing pads",
	.control = "call/targets_4", .control_ops = 4,
	.state_size = sizeof(struct protos), .setup = setup, .run = run,
};
