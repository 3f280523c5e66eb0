// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/file - look a descriptor up and let it go
 *
 * One op   fget() and fput() of descriptor 0
 * Crosses  descriptor table, struct file (RANDSTRUCT), file reference count
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -EBADF without descriptor 0
 */
#include <linux/file.h>

#include "../kbench.h"

static int run(void *st, u64 n)
{
	while (n--) {
		struct file *f = fget(0);

		if (!f)
			return -EBADF;
		fput(f);
	}
	return 0;
}

KBENCH(walk_file) = {
	.op = "look a descriptor up and let it go",
	.crosses = "descriptor table, struct file (RANDSTRUCT), file reference count",
	.control = "null/empty", .control_ops = 1,
	.run = run,
};
