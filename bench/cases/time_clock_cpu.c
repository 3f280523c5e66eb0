// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/clock_cpu - the CPU time of this thread
 *
 * One op   clock_gettime(2) CLOCK_THREAD_CPUTIME_ID
 * Crosses  posix CPU clock, runqueue lock, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <time.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct timespec t;

	(void)st;
	while (n--)
		if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t))
			return -errno;
	return 0;
}

BENCH(time_clock_cpu) = {
	.op = "the CPU time of this thread",
	.crosses = "posix CPU clock, runqueue lock, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
