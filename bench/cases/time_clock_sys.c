// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/clock_sys - the clock, through a system call
 *
 * One op   clock_gettime(2) CLOCK_MONOTONIC without the vDSO
 * Crosses  system call entry, timekeeper, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct timespec t;

	(void)st;
	while (n--)
		if (syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &t))
			return -errno;
	return 0;
}

BENCH(time_clock_sys) = {
	.op = "the clock, through a system call",
	.crosses = "system call entry, timekeeper, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
