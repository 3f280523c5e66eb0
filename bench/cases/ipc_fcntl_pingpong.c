// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/fcntl_pingpong - two processes that wake each other with record locks
 *
 * One op   one fcntl(2) F_SETLKW that blocks and one that unlocks, in each process; 2 context
 *          switches
 * Crosses  record locks, blocked lock list, deadlock check, wake-up, schedule
 * Control  fs/lock_posix, 2 ops: the same calls without a switch
 * Errors   -errno of open, pipe2, fcntl or fork
 */
#include <fcntl.h>

#include "partner.h"

/*
 * Three locks in a circle. Each process holds one, takes the next one and lets the last one go, so
 * neither can make a second step before the other has made its own.
 */
#define PATH "/tmp/hb.lock"

struct pingpong_lock {
	int fd, ready[2];
	int at;			/* the lock this process holds */
	pid_t partner;
};

static int set(const struct pingpong_lock *s, int which, short type)
{
	struct flock l = { .l_type = type, .l_whence = SEEK_SET, .l_start = which, .l_len = 1 };

	return fcntl(s->fd, F_SETLKW, &l) ? -errno : 0;
}

static int step(struct pingpong_lock *s)
{
	const int next = (s->at + 1) % 3;
	int err = set(s, next, F_WRLCK);

	if (!err)
		err = set(s, s->at, F_UNLCK);
	s->at = next;
	return err;
}

static void partner(void *st)
{
	struct pingpong_lock *s = st;

	s->at = 2;
	if (set(s, s->at, F_WRLCK) || write(s->ready[1], "", 1) != 1)
		return;
	while (!step(s))
		;
}

static int setup(void *st)
{
	struct pingpong_lock *s = st;
	char token;
	int err;

	partner_fifo();
	s->fd = open(PATH, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (s->fd < 0 || pipe2(s->ready, O_CLOEXEC))
		return -errno;
	err = set(s, 0, F_WRLCK);
	if (!err)
		err = partner_start(&s->partner, partner, s);
	if (err)
		return err;
	return read(s->ready[0], &token, 1) == 1 ? 0 : -EIO;
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	while (n-- && !err)
		err = step(st);
	return err;
}

static void teardown(void *st)
{
	struct pingpong_lock *s = st;

	partner_stop(s->partner);
	if (s->fd >= 0)
		close(s->fd);
	for (int i = 0; i < 2; i++)
		if (s->ready[i] >= 0)
			close(s->ready[i]);
	unlink(PATH);
}

BENCH(ipc_fcntl_pingpong) = {
	.op = "two processes that wake each other with record locks",
	.crosses = "record locks, blocked lock list, deadlock check, wake-up, schedule",
	.control = "fs/lock_posix", .control_ops = 2, .ops = 512, .warmup = 64,
	.covers = "lmbench:lat_fcntl",
	BENCH_STATE(struct pingpong_lock, .fd = -1, .ready = { -1, -1 }),
	.alone = true, .setup = setup, .run = run, .teardown = teardown,
};
