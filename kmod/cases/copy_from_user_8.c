// SPDX-License-Identifier: GPL-2.0-only
/*
 * copy/from_user_8 - copy 8 bytes from user memory
 *
 * One op   copy_from_user() of 8 bytes, between a heap object and a page that is there
 * Crosses  access_ok, user access switch (SMAP, PAN), hardened usercopy
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM; -EFAULT
 */
#include "ucopy.h"

static int run(void *st, u64 n)
{
	return ucopy_from(st, n, 8);
}

KBENCH(copy_from_user_8) = {
	.op = "copy 8 bytes from user memory",
	.crosses = "access_ok, user access switch (SMAP, PAN), hardened usercopy",
	.control = "null/empty", .control_ops = 1,
	.series = "copy_from_user", .dose = 8,
	.state_size = sizeof(struct ucopy),
	.setup = ucopy_setup, .run = run, .teardown = ucopy_teardown,
};
