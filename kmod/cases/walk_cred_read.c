// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/cred_read - read the credentials of this process
 *
 * One op   user id, file system group and securebits
 * Crosses  struct cred (RANDSTRUCT)
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/cred.h>

#include "../kbench.h"

static int run(void *st, u64 n)
{
	while (n--) {
		const struct cred *c = current_cred();
		unsigned long sum;

		barrier();
		sum = READ_ONCE(c->uid.val) + READ_ONCE(c->fsgid.val) + READ_ONCE(c->securebits);
		KBENCH_KEEP(sum);
	}
	return 0;
}

KBENCH(walk_cred_read) = {
	.op = "read the credentials of this process",
	.crosses = "struct cred (RANDSTRUCT)",
	.control = "null/empty", .control_ops = 1,
	.run = run,
};
