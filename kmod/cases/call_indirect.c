// SPDX-License-Identifier: GPL-2.0-only
/*
 * call/indirect - one call through a function pointer in writable memory
 *
 * One op   one indirect call of a function that returns at once
 * Crosses  indirect call: kCFI and FineIBT checks, retpolines, landing pads
 * Control  call/leaf_none, 1 op: direct calls, 8 of them
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/compiler.h>

#include "../kbench.h"

struct indirect { unsigned long (*fn)(unsigned long v); };

static noinline unsigned long target(unsigned long v)
{
	KBENCH_KEEP(v);
	return v + 1;
}

static int setup(void *st)
{
	((struct indirect *)st)->fn = target;
	return 0;
}

static int run(void *st, u64 n)
{
	struct indirect *s = st;

	while (n--) {
		unsigned long v = s->fn(n);

		KBENCH_KEEP(v);
	}
	return 0;
}

KBENCH(call_indirect) = {
	.op = "one indirect call through a writable pointer", .crosses = "indirect call checks",
	.control = "call/leaf_none", .control_ops = 1,
	KBENCH_STATE(struct indirect, .fn = NULL), .setup = setup, .run = run,
};
