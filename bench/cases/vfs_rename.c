// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/rename - rename a file there and back
 *
 * One op   2 times rename(2)
 * Crosses  path walks, rename lock, d_move
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of the calls
 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "bench.h"

#define PATH "/tmp/hb.vfs_rename"

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
		if (rename(PATH, PATH ".2") || rename(PATH ".2", PATH))
			return -errno;
	return 0;
}

BENCH(vfs_rename) = {
	.op = "rename a file there and back",
	.crosses = "path walks, rename lock, d_move",
	.control = "sys/getppid", .control_ops = 2,
	.setup = setup, .run = run, .teardown = teardown,
};
