// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/timer_create - make a POSIX timer and delete it
 *
 * One op   timer_create(2) and timer_delete(2)
 * Crosses  k_itimer allocation, sigqueue allocation, hash table
 * Control  sys/getppid, 2 ops: two entries with nothing behind them
 * Errors   -errno of either call
 */
#include <signal.h>
#include <time.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct sigevent ev = { .sigev_notify = SIGEV_NONE };

	(void)st;
	while (n--) {
		timer_t t;

		if (timer_create(CLOCK_MONOTONIC, &ev, &t) || timer_delete(t))
			return -errno;
	}
	return 0;
}

BENCH(time_timer_create) = {
	.op = "make a POSIX timer and delete it",
	.crosses = "k_itimer allocation, sigqueue allocation, hash table",
	.control = "sys/getppid", .control_ops = 2,
	.run = run,
};
