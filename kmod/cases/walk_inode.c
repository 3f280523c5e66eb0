// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/inode - take a reference of an inode and let it go
 *
 * One op   igrab() and iput()
 * Crosses  struct inode (RANDSTRUCT), its lock and count
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -errno of kern_path; -EIO if the inode is gone
 */
#include <linux/fs.h>
#include <linux/namei.h>

#include "../kbench.h"

static int setup(void *st)
{
	return kern_path("/tmp", LOOKUP_FOLLOW, st);
}

static int run(void *st, u64 n)
{
	struct path *s = st;

	while (n--) {
		struct inode *i = igrab(d_inode(s->dentry));

		if (!i)
			return -EIO;
		iput(i);
	}
	return 0;
}

static void teardown(void *st)
{
	struct path *s = st;

	if (s->mnt)
		path_put(s);
}

KBENCH(walk_inode) = {
	.op = "take a reference of an inode and let it go",
	.crosses = "struct inode (RANDSTRUCT), its lock and count",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct path), .setup = setup, .run = run, .teardown = teardown,
};
