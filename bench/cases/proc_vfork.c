// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/vfork - vfork, exit in the child, wait
 *
 * One op   vfork(2), _exit(2), wait4(2): no memory map is copied
 * Crosses  task duplication without memory map, exit, reaping
 * Control  sys/getppid, 3 ops: three entries
 * Errors   -errno of the calls; -EIO if the child did not exit with 0
 */
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int status;
		pid_t pid = vfork();

		if (pid == 0) {
			_exit(0);
		}
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return -errno;
		if (status)
			return -EIO;
	}
	return 0;
}

BENCH(proc_vfork) = {
	.op = "vfork, exit in the child, wait",
	.crosses = "task duplication without memory map, exit, reaping",
	.control = "sys/getppid", .control_ops = 3,
	.ops = 256, .warmup = 32, .alone = true, .run = run,
	.cold = "every operation is a new task with a new kernel stack",
};
