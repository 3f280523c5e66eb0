// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/uname - name and version of the kernel
 *
 * One op   uname(2)
 * Crosses  system call entry, name space lock, copy_to_user of 390 bytes
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <sys/utsname.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	struct utsname u;

	(void)st;
	while (n--)
		if (uname(&u))
			return -errno;
	return 0;
}

BENCH(sys_uname) = {
	.op = "name and version of the kernel",
	.crosses = "system call entry, name space lock, copy_to_user of 390 bytes",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
