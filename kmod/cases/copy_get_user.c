// SPDX-License-Identifier: GPL-2.0-only
/*
 * copy/get_user - read one word of user memory
 *
 * One op   get_user() of 8 bytes
 * Crosses  access_ok, user access switch, speculation barriers
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM; -EFAULT
 */
#include "ucopy.h"

static int run(void *st, u64 n)
{
	struct ucopy *s = st;
	u64 v = 0;

	while (n--)
		if (get_user(v, (u64 __user *)s->user))
			return -EFAULT;
	KBENCH_KEEP(v);
	return 0;
}

KBENCH(copy_get_user) = {
	.op = "read one word of user memory",
	.crosses = "access_ok, user access switch, speculation barriers",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct ucopy),
	.setup = ucopy_setup, .run = run, .teardown = ucopy_teardown,
};
