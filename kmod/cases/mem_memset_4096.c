// SPDX-License-Identifier: GPL-2.0-only
/*
 * mem/memset_4096 - memset of 4096 bytes
 *
 * One op   memset() of a page
 * Crosses  string instructions: what zeroing a page costs
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/string.h>

#include "../kbench.h"

struct buffer { char to[4096]; };

static int run(void *st, u64 n)
{
	struct buffer *s = st;

	while (n--) {
		memset(s->to, 0, sizeof(s->to));
		barrier();
	}
	return 0;
}

KBENCH(mem_memset_4096) = {
	.op = "memset of 4096 bytes",
	.crosses = "string instructions: what zeroing a page costs",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct buffer), .run = run,
};
