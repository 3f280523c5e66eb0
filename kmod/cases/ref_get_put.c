// SPDX-License-Identifier: GPL-2.0-only
/*
 * ref/get_put - take a reference and drop it
 *
 * One op   refcount_inc() and refcount_dec_and_test()
 * Crosses  refcount_t with its saturation checks
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if the count comes to 0
 */
#include <linux/refcount.h>

#include "../kbench.h"

static int setup(void *st)
{
	refcount_set(st, 1);
	return 0;
}

static int run(void *st, u64 n)
{
	while (n--) {
		refcount_inc(st);
		if (refcount_dec_and_test(st))
			return -EIO;
	}
	return 0;
}

KBENCH(ref_get_put) = {
	.op = "take a reference and drop it",
	.crosses = "refcount_t with its saturation checks",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(refcount_t), .setup = setup, .run = run,
};
