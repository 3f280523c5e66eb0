// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/nanosleep - sleep for 20 microseconds
 *
 * One op   clock_nanosleep(2), 20 us
 * Crosses  high-resolution timer, schedule, idle, wake-up
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of the call; the idle loop runs inside the op, so its instructions are part of
 *          it
 */
#include <time.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	const struct timespec t = { .tv_nsec = 20000 };

	(void)st;
	while (n--)
		if (clock_nanosleep(CLOCK_MONOTONIC, 0, &t, NULL))
			return -errno;
	return 0;
}

BENCH(time_nanosleep) = {
	.op = "sleep for 20 microseconds",
	.crosses = "high-resolution timer, schedule, idle, wake-up",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "lmbench:lat_usleep_usleep lmbench:lat_usleep_nanosleep "
		  "perf-bench:uprobe_baseline",
	.run = run,
	.ops = 8,
};
