// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/sendfile_64k - send 64 KiB of a file to another
 *
 * One op   sendfile(2) of 65536 bytes between two tmpfs files
 * Crosses  splice, page cache lookup, internal pipe
 * Control  fs/copy_4096, 16 ops: the same bytes copied through a buffer
 * Errors   -errno of the calls; -EIO if the transfer is short
 */
#include <sys/sendfile.h>

#include "copy.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--) {
		off_t from = 0;

		if (lseek(s->other, 0, SEEK_SET) ||
		    sendfile(s->other, s->fd, &from, s->size) != (ssize_t)s->size)
			return -EIO;
	}
	return 0;
}

BENCH(fs_sendfile_64k) = {
	.op = "send 64 KiB of a file to another",
	.crosses = "splice, page cache lookup, internal pipe",
	.control = "fs/copy_4096", .control_ops = 16,
	.ops = 8, BENCH_STATE(struct file, FILE_INIT, .size = 16 * FILE_PAGE),
	.setup = copy_setup, .run = run, .teardown = copy_teardown,
};
