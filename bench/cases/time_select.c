// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/select - sleep for 20 microseconds in select
 *
 * One op   select(2) without descriptors, 20 us
 * Crosses  high-resolution timer, schedule, idle, wake-up
 * Control  time/nanosleep, 1 op: the same sleep without select
 * Errors   -errno of the call; the idle loop runs inside the op, so its instructions are part of
 *          it
 */
#include <sys/select.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		struct timeval t = { .tv_usec = 20 };

		if (select(0, NULL, NULL, NULL, &t))
			return -errno;
	}
	return 0;
}

BENCH(time_select) = {
	.op = "sleep for 20 microseconds in select",
	.crosses = "high-resolution timer, schedule, idle, wake-up",
	.control = "time/nanosleep", .control_ops = 1,
	.covers = "lmbench:lat_usleep_select",
	.run = run, .ops = 8,
};
