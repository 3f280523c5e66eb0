// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/readdir_100 - read a folder of 100 files
 *
 * One op   lseek(2) to 0, getdents64(2) until the end
 * Crosses  directory lock, dcache_readdir, filldir copies
 * Control  sys/getppid, 3 ops: three entries with nothing behind them
 * Errors   -errno of the calls; -EIO if not all names come back
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "file.h"

#define TOP "/tmp/hb.readdir"
#define FILES 100

struct readdir {
	int fd;
	char buf[8192];
};

static int setup(void *st)
{
	struct readdir *s = st;
	char path[64];

	if (mkdir(TOP, 0700))
		return -errno;
	for (int i = 0; i < FILES; i++) {
		int fd;

		snprintf(path, sizeof(path), TOP "/%d", i);
		fd = open(path, O_WRONLY | O_CREAT, 0600);
		if (fd < 0 || close(fd))
			return -errno;
	}
	s->fd = open(TOP, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return s->fd < 0 ? -errno : file_was_read(s->fd);
}

static int run(void *st, uint64_t n)
{
	struct readdir *s = st;

	while (n--) {
		long got, sum = 0;

		lseek(s->fd, 0, SEEK_SET);
		while ((got = syscall(SYS_getdents64, s->fd, s->buf, sizeof(s->buf))) > 0)
			sum += got;
		if (got < 0 || sum < (FILES + 2) * 24)
			return got < 0 ? -errno : -EIO;
	}
	return 0;
}

static void teardown(void *st)
{
	struct readdir *s = st;
	char path[64];

	if (s->fd >= 0)
		close(s->fd);
	for (int i = 0; i < FILES; i++) {
		snprintf(path, sizeof(path), TOP "/%d", i);
		unlink(path);
	}
	rmdir(TOP);
}

BENCH(vfs_readdir_100) = {
	.op = "read a folder of 100 files",
	.crosses = "directory lock, dcache_readdir, filldir copies",
	.control = "sys/getppid", .control_ops = 3,
	.ops = 8, BENCH_STATE(struct readdir, .fd = -1),
	.setup = setup, .run = run, .teardown = teardown,
};
