// SPDX-License-Identifier: GPL-2.0-only
/*
 * bound/index_8 - read an array of known size 8 times at an index the compiler does not know
 *
 * One op   8 loads
 * Crosses  UBSAN_BOUNDS checks
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/compiler.h>

#include "../kbench.h"

struct table { unsigned int at[8]; };

static int run(void *st, u64 n)
{
	struct table *s = st;

	while (n--) {
		unsigned int i, sum = 0, turn = n;

		KBENCH_KEEP(turn);
		for (i = 0; i < 8; i++) {
			unsigned int k = (turn + i) & 7;

			OPTIMIZER_HIDE_VAR(k);
			sum += s->at[k];
		}
		KBENCH_KEEP(sum);
	}
	return 0;
}

KBENCH(bound_index_8) = {
	.op = "read an array of known size 8 times at an index the compiler does not know",
	.crosses = "UBSAN_BOUNDS checks",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct table), .run = run,
};
