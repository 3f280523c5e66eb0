// SPDX-License-Identifier: GPL-2.0-only
/*
 * mem/memcpy_4096 - memcpy of 4096 bytes
 *
 * One op   memcpy() of 4096 bytes, a length the compiler does not know
 * Crosses  FORTIFY_SOURCE, string instructions
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/string.h>

#include "../kbench.h"

struct buffers { char from[4096], to[4096]; };

static int run(void *st, u64 n)
{
	struct buffers *s = st;
	size_t len = 4096;

	OPTIMIZER_HIDE_VAR(len);
	while (n--) {
		memcpy(s->to, s->from, len);
		barrier();
	}
	return 0;
}

KBENCH(mem_memcpy_4096) = {
	.op = "memcpy of 4096 bytes",
	.crosses = "FORTIFY_SOURCE, string instructions",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct buffers), .run = run,
};
