// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/timerfd - arm a timer that has expired and read it
 *
 * One op   timerfd_settime(2) in the past, read(2) of 8 bytes
 * Crosses  high-resolution timer, wait queue, copy_to_user
 * Control  sys/getppid, 2 ops: two entries with nothing behind them
 * Errors   -errno of timerfd_create; -EIO when a call fails
 */
#include <sys/timerfd.h>

#include "fd.h"

static int setup(void *st)
{
	struct fd_state *s = st;

	s->fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	return s->fd < 0 ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	const struct itimerspec past = { .it_value = { .tv_nsec = 1 } };
	struct fd_state *s = st;

	while (n--)
		if (timerfd_settime(s->fd, TFD_TIMER_ABSTIME, &past, NULL) ||
		    read(s->fd, s->buf, 8) != 8)
			return -EIO;
	return 0;
}

BENCH(time_timerfd) = {
	.op = "arm a timer that has expired and read it",
	.crosses = "high-resolution timer, wait queue, copy_to_user",
	.control = "sys/getppid", .control_ops = 2,
	BENCH_STATE(struct fd_state, .fd = -1),
	.setup = setup, .run = run, .teardown = fd_teardown,
};
