// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/link_unlink - give a file a second name and take it away
 *
 * One op   link(2) and unlink(2)
 * Crosses  path walks, dentry allocation, directory lock, simple_link
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of the calls
 */
#include <fcntl.h>
#include <unistd.h>

#include "bench.h"

#define PATH "/tmp/hb.vfs_link_unlink"

static int setup(void *st)
{
	int fd = open(PATH, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	(void)st;
	return fd < 0 || close(fd) ? -errno : 0;
}

static void teardown(void *st)
{
	(void)st;
	unlink(PATH);
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (link(PATH, PATH ".2") || unlink(PATH ".2"))
			return -errno;
	return 0;
}

BENCH(vfs_link_unlink) = {
	.op = "give a file a second name and take it away",
	.crosses = "path walks, dentry allocation, directory lock, simple_link",
	.control = "sys/getppid", .control_ops = 2,
	.setup = setup, .run = run, .teardown = teardown,
};
