// SPDX-License-Identifier: GPL-2.0-only
/*
 * copy/from_user_512 - copy 512 bytes from user memory
 *
 * One op   copy_from_user() of 512 bytes, between a heap object and a page that is there
 * Crosses  access_ok, user access switch (SMAP, PAN), hardened usercopy
 * Control  copy/from_user_8, 1 op: 8 bytes
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM; -EFAULT
 */
#include "ucopy.h"

static int run(void *st, u64 n)
{
	return ucopy_from(st, n, 512);
}

KBENCH(copy_from_user_512) = {
	.op = "copy 512 bytes from user memory",
	.crosses = "access_ok, user access switch (SMAP, PAN), hardened usercopy",
	.control = "copy/from_user_8", .control_ops = 1,
	.series = "copy_from_user", .dose = 512,
	.state_size = sizeof(struct ucopy),
	.setup = ucopy_setup, .run = run, .teardown = ucopy_teardown,
};
