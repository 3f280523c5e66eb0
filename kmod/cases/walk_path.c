// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/path - look the path /tmp up and let it go
 *
 * One op   kern_path() and path_put()
 * Crosses  path walk, dentries, mounts, inodes (RANDSTRUCT)
 * Control  slab/kmalloc_4096, 1 op: the buffer for the name
 * Context  process; pinned by the core, IRQs on
 * Errors   -errno of kern_path
 */
#include <linux/namei.h>

#include "../kbench.h"

static int run(void *st, u64 n)
{
	struct path *s = st;

	while (n--) {
		int err = kern_path("/tmp", LOOKUP_FOLLOW, s);

		if (err)
			return err;
		path_put(s);
	}
	return 0;
}

KBENCH(walk_path) = {
	.op = "look the path /tmp up and let it go",
	.crosses = "path walk, dentries, mounts, inodes (RANDSTRUCT)",
	.control = "slab/kmalloc_4096", .control_ops = 1,
	.state_size = sizeof(struct path), .run = run,
};
