// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/read_direct - read one page with O_DIRECT
 *
 * One op   lseek(2) to 0, read(2) of 4096 bytes
 * Crosses  descriptor lookup, shmem read
 * Control  fs/read_seek, 1 op: the same through the page cache, where tmpfs knows no difference
 * Errors   -errno of open, skipped where tmpfs refuses O_DIRECT; -EIO if the read is short
 */
#include "file.h"

static int setup(void *st)
{
	int err = file_setup(st);

	return err == -EINVAL ? -EOPNOTSUPP : err;
}

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (lseek(s->fd, 0, SEEK_SET) || read(s->fd, s->buf, s->len) != (ssize_t)s->len)
			return -EIO;
	return 0;
}

BENCH(fs_read_direct) = {
	.op = "read one page with O_DIRECT",
	.crosses = "descriptor lookup, shmem read",
	.control = "fs/read_seek", .control_ops = 1,
	.covers = "will-it-scale:read4",
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE, .flags = O_DIRECT),
	.setup = setup, .run = run, .teardown = file_teardown,
};
