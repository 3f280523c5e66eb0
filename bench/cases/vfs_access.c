// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/access - may this file be read
 *
 * One op   access(2) by path
 * Crosses  path walk of 2 components, permission check, credentials override
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the calls
 */
#include <fcntl.h>
#include <unistd.h>

#include "bench.h"

#define PATH "/tmp/hb.vfs_access"

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
		if (access(PATH, R_OK))
			return -errno;
	return 0;
}

BENCH(vfs_access) = {
	.op = "may this file be read",
	.crosses = "path walk of 2 components, permission check, credentials override",
	.control = "sys/getppid", .control_ops = 1,
	.setup = setup, .run = run, .teardown = teardown,
};
