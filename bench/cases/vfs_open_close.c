// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/open_close - open a file of a tmpfs folder and close it
 *
 * One op   2 system calls, open(2) read-only and close(2)
 * Crosses  path walk of 2 components, dentry cache hit, file and descriptor allocation, fput
 * Control  sys/getppid, 2 ops: two entries without a file
 * Errors   -errno of open
 */
#include <fcntl.h>
#include <unistd.h>
#include "bench.h"

#define PATH "/tmp/hb.open_close"

static int setup(void *st)
{
	int fd = open(PATH, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	(void)st;
	return fd < 0 || close(fd) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int fd = open(PATH, O_RDONLY | O_CLOEXEC);

		if (fd < 0 || close(fd))
			return -errno;
	}
	return 0;
}

static void teardown(void *st)
{
	(void)st;
	unlink(PATH);
}

BENCH(vfs_open_close) = {
	.op = "open + close of a tmpfs file", .crosses = "path walk, file allocation, fput",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "lmbench:lat_syscall_open will-it-scale:open1 will-it-scale:open2",
	.setup = setup, .run = run, .teardown = teardown,
};
