// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/getattr - attributes of /tmp
 *
 * One op   vfs_getattr()
 * Crosses  struct inode (RANDSTRUCT), indirect call of the file system
 * Control  walk/inode, 1 op: a reference of the inode
 * Context  process; pinned by the core, IRQs on
 * Errors   -errno of kern_path or vfs_getattr
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
		struct kstat stat;
		int err = vfs_getattr(s, &stat, STATX_BASIC_STATS, AT_STATX_SYNC_AS_STAT);

		if (err)
			return err;
	}
	return 0;
}

static void teardown(void *st)
{
	struct path *s = st;

	if (s->mnt)
		path_put(s);
}

KBENCH(walk_getattr) = {
	.op = "attributes of /tmp",
	.crosses = "struct inode (RANDSTRUCT), indirect call of the file system",
	.control = "walk/inode", .control_ops = 1,
	.state_size = sizeof(struct path), .setup = setup, .run = run, .teardown = teardown,
};
