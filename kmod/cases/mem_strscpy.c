// SPDX-License-Identifier: GPL-2.0-only
/*
 * mem/strscpy - copy a string of 31 characters
 *
 * One op   strscpy() into an array of 32
 * Crosses  FORTIFY_SOURCE
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if the length is wrong
 */
#include <linux/build_bug.h>
#include <linux/string.h>

#include "../kbench.h"

struct buffer { char from[32], to[32]; };

static int setup(void *st)
{
	memset(((struct buffer *)st)->from, 'x', 31);
	return 0;
}

static int run(void *st, u64 n)
{
	struct buffer *s = st;

	while (n--) {
		if (strscpy(s->to, s->from, sizeof(s->to)) != 31)
			return -EIO;
		barrier();
	}
	return 0;
}

KBENCH(mem_strscpy) = {
	.op = "copy a string of 31 characters",
	.crosses = "FORTIFY_SOURCE",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct buffer), .setup = setup, .run = run,
};
