// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/lock_posix - lock a whole file and unlock it
 *
 * One op   2 times fcntl(2) F_SETLK
 * Crosses  file_lock allocation, lock list, file lock context
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of the calls
 */
#include "file.h"

static int run(void *st, uint64_t n)
{
	struct file *s = st;
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	struct flock unlock = { .l_type = F_UNLCK, .l_whence = SEEK_SET };

	while (n--)
		if (fcntl(s->fd, F_SETLK, &lock) || fcntl(s->fd, F_SETLK, &unlock))
			return -errno;
	return 0;
}

BENCH(fs_lock_posix) = {
	.op = "lock a whole file and unlock it",
	.crosses = "file_lock allocation, lock list, file lock context",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "will-it-scale:lock1 will-it-scale:lock2",
	BENCH_STATE(struct file, FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
};
