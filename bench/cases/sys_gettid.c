// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/gettid - the thread id
 *
 * One op   gettid(2)
 * Crosses  system call entry and exit, pid name space
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (syscall(SYS_gettid) <= 0)
			return -errno;
	return 0;
}

BENCH(sys_gettid) = {
	.op = "the thread id",
	.crosses = "system call entry and exit, pid name space",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
