// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getgroups - read the supplementary groups
 *
 * One op   getgroups(2)
 * Crosses  struct cred, group_info
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (getgroups(0, NULL) < 0)
			return -errno;
	return 0;
}

BENCH(sys_getgroups) = {
	.op = "read the supplementary groups",
	.crosses = "struct cred, group_info",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
