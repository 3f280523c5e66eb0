// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/prctl_name - read the name of the task
 *
 * One op   prctl(2) PR_GET_NAME
 * Crosses  task lock, copy_to_user of 16 bytes
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/prctl.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	char name[16];

	(void)st;
	while (n--)
		if (prctl(PR_GET_NAME, name))
			return -errno;
	return 0;
}

BENCH(sys_prctl_name) = {
	.op = "read the name of the task",
	.crosses = "task lock, copy_to_user of 16 bytes",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
