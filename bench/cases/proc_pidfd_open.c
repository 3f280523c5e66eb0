// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/pidfd_open - a descriptor of this process, opened and closed
 *
 * One op   pidfd_open(2), close(2)
 * Crosses  pid lookup, anonymous file allocation, fput
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of either call
 */
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	const pid_t pid = getpid();

	(void)st;
	while (n--) {
		int fd = syscall(SYS_pidfd_open, pid, 0);

		if (fd < 0 || close(fd))
			return -errno;
	}
	return 0;
}

BENCH(proc_pidfd_open) = {
	.op = "a descriptor of this process, opened and closed",
	.crosses = "pid lookup, anonymous file allocation, fput",
	.control = "sys/getppid", .control_ops = 2,
	.run = run,
};
