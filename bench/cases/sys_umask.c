// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/umask - set the file mode mask
 *
 * One op   umask(2)
 * Crosses  system call entry, fs_struct
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -EIO when the old mask is impossible
 */
#include <sys/stat.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (umask(022) > 0777)
			return -EIO;
	return 0;
}

BENCH(sys_umask) = {
	.op = "set the file mode mask",
	.crosses = "system call entry, fs_struct",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
