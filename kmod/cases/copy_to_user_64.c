// SPDX-License-Identifier: GPL-2.0-only
/*
 * copy/to_user_64 - copy 64 bytes to user memory
 *
 * One op   copy_to_user() of 64 bytes, between a heap object and a page that is there
 * Crosses  access_ok, user access switch (SMAP, PAN), hardened usercopy
 * Control  copy/to_user_8, 1 op: 8 bytes
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM; -EFAULT
 */
#include "ucopy.h"

static int run(void *st, u64 n)
{
	return ucopy_to(st, n, 64);
}

KBENCH(copy_to_user_64) = {
	.op = "copy 64 bytes to user memory",
	.crosses = "access_ok, user access switch (SMAP, PAN), hardened usercopy",
	.control = "copy/to_user_8", .control_ops = 1,
	.series = "copy_to_user", .dose = 64,
	.state_size = sizeof(struct ucopy),
	.setup = ucopy_setup, .run = run, .teardown = ucopy_teardown,
};
