// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getrusage - resources used by this process
 *
 * One op   getrusage(2)
 * Crosses  siglock, accounting, copy_to_user of 144 bytes
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/resource.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct rusage u;

	(void)st;
	while (n--)
		if (getrusage(RUSAGE_SELF, &u))
			return -errno;
	return 0;
}

BENCH(sys_getrusage) = {
	.op = "resources used by this process",
	.crosses = "siglock, accounting, copy_to_user of 144 bytes",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
