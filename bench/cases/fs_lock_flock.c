// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/lock_flock - lock a file with flock and unlock it
 *
 * One op   2 times flock(2)
 * Crosses  file_lock allocation, lock list
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of the calls
 */
#include <sys/file.h>

#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (flock(s->fd, LOCK_EX) || flock(s->fd, LOCK_UN))
			return -errno;
	return 0;
}

BENCH(fs_lock_flock) = {
	.op = "lock a file with flock and unlock it",
	.crosses = "file_lock allocation, lock list",
	.control = "sys/getppid", .control_ops = 2,
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
