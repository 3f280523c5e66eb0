// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getpid - the process id: one load behind the entry
 *
 * One op   getpid(2), not cached by the C library
 * Crosses  system call entry and exit
 * Control  null/empty, 1 op: the loop alone
 * Errors   -errno of the call
 */
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (syscall(SYS_getpid) <= 0)
			return -errno;
	return 0;
}

BENCH(sys_getpid) = {
	.op = "the process id: one load behind the entry",
	.crosses = "system call entry and exit",
	.control = "null/empty", .control_ops = 1,
	.covers = "lebench:getpid",
	.run = run,
};
