// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getuid - the user id, through the credentials
 *
 * One op   getuid(2)
 * Crosses  system call entry, struct cred, user name space
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
		if (syscall(SYS_getuid) < 0)
			return -errno;
	return 0;
}

BENCH(sys_getuid) = {
	.op = "the user id, through the credentials",
	.crosses = "system call entry, struct cred, user name space",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
