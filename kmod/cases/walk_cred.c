// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/cred - copy the credentials and drop the copy
 *
 * One op   prepare_creds() and abort_creds()
 * Crosses  struct cred (RANDSTRUCT), slab, reference counts, RCU
 * Control  slab/kmalloc_256, 1 op: an allocation of that size
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include <linux/cred.h>

#include "../kbench.h"

static int run(void *st, u64 n)
{
	while (n--) {
		struct cred *c = prepare_creds();

		if (!c)
			return -ENOMEM;
		abort_creds(c);
	}
	return 0;
}

KBENCH(walk_cred) = {
	.op = "copy the credentials and drop the copy",
	.crosses = "struct cred (RANDSTRUCT), slab, reference counts, RCU",
	.control = "slab/kmalloc_256", .control_ops = 1,
	.run = run,
};
