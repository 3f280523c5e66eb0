// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/pselect - sleep for 20 microseconds in pselect
 *
 * One op   pselect(2) without descriptors, 20 us
 * Crosses  high-resolution timer, schedule, idle, wake-up
 * Control  time/nanosleep, 1 op: the same sleep without pselect
 * Errors   -errno of the call; the idle loop runs inside the op, so its instructions are part of
 *          it
 */
#include <sys/select.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	const struct timespec t = { .tv_nsec = 20000 };

	(void)st;
	while (n--)
		if (pselect(0, NULL, NULL, NULL, &t, NULL))
			return -errno;
	return 0;
}

BENCH(time_pselect) = {
	.op = "sleep for 20 microseconds in pselect",
	.crosses = "high-resolution timer, schedule, idle, wake-up",
	.control = "time/nanosleep", .control_ops = 1,
	.covers = "lmbench:lat_usleep_pselect",
	.run = run,
	.ops = 8,
};
