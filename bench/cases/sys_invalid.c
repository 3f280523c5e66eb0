// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/invalid - a system call that does not exist
 *
 * One op   system call number 1000
 * Crosses  system call entry, the bounds check of the table
 * Control  sys/getppid, 1 op: an entry that goes through the table
 * Errors   -EIO when it exists
 */
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (syscall(1000) >= 0)
			return -EIO;
	return 0;
}

BENCH(sys_invalid) = {
	.op = "a system call that does not exist",
	.crosses = "system call entry, the bounds check of the table",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
