// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/fstat - fstat(2) of an open tmpfs file
 *
 * One op   fstat(2)
 * Crosses  descriptor lookup, getattr of tmpfs, copy_to_user of struct stat
 * Control  sys/getppid, 1 op: the same entry without a file
 * Errors   -errno of open or fstat
 */
#include <sys/stat.h>
#include "fd.h"

static int run(void *st, uint64_t n)
{
	const struct fd_state *s = st;
	struct stat is;

	while (n--)
		if (fstat(s->fd, &is))
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	fd_teardown(st);
	unlink(((struct fd_state *)st)->path);
}

BENCH(vfs_fstat) = {
	.op = "fstat of a tmpfs file", .crosses = "getattr, copy_to_user of struct stat",
	.control = "sys/getppid", .control_ops = 1, .covers = "lmbench:lat_syscall_fstat",
	BENCH_STATE(struct fd_state, .path = "/tmp/hb.fstat", .flags = O_RDWR | O_CREAT, .fd = -1),
	.setup = fd_setup, .run = run, .teardown = teardown,
};
