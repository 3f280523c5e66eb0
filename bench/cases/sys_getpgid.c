// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getpgid - the process group
 *
 * One op   getpgid(2) of oneself
 * Crosses  system call entry, RCU, task lookup
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (getpgid(0) < 0)
			return -errno;
	return 0;
}

BENCH(sys_getpgid) = {
	.op = "the process group",
	.crosses = "system call entry, RCU, task lookup",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "perf-bench:syscall_getpgid",
	.run = run,
};
