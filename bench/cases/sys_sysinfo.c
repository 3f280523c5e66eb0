// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/sysinfo - memory and load figures
 *
 * One op   sysinfo(2)
 * Crosses  vmstat counters, copy_to_user of 112 bytes
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/sysinfo.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct sysinfo i;

	(void)st;
	while (n--)
		if (sysinfo(&i))
			return -errno;
	return 0;
}

BENCH(sys_sysinfo) = {
	.op = "memory and load figures",
	.crosses = "vmstat counters, copy_to_user of 112 bytes",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
