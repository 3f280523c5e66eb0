// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/mix - the five calls of UnixBench's system call test
 *
 * One op   dup(2), close(2), getpid(2), getuid(2), umask(2)
 * Crosses  system call entry, descriptor table
 * Control  sys/getppid, 5 ops: five entries with nothing behind them
 * Errors   -errno of dup or close
 */
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int fd = dup(0);

		if (fd < 0 || close(fd))
			return -errno;
		syscall(SYS_getpid);
		syscall(SYS_getuid);
		umask(022);
	}
	return 0;
}

BENCH(sys_mix) = {
	.op = "the five calls of UnixBench's system call test",
	.crosses = "system call entry, descriptor table",
	.control = "sys/getppid", .control_ops = 5,
	.covers = "unixbench:syscall",
	.run = run,
};
