// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/fork_exit_wait - fork a child that exits at once, and wait for it
 *
 * One op   fork(2), _exit(2) in the child, wait4(2): the child's work is part of the op
 * Crosses  task and memory map duplication, page tables, scheduler, exit, reaping
 * Control  sys/getppid, 3 ops: the entries alone
 * Errors   -errno of fork or wait; -EIO if the child did not exit with 0
 */
#include <sys/wait.h>
#include <unistd.h>
#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int status;
		pid_t pid = fork();

		if (pid == 0)
			_exit(0);
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return -errno;
		if (status)
			return -EIO;
	}
	return 0;
}

BENCH(proc_fork_exit_wait) = {
	.op = "fork, exit in the child, wait",
	.crosses = "fork, exit, wait, page tables, scheduler",
	.control = "sys/getppid", .control_ops = 3, .ops = 96, .warmup = 16, .alone = true,
	.covers = "lebench:fork lebench:fork_child lmbench:lat_proc_fork perf-bench:syscall_fork "
		  "unixbench:spawn",
	.run = run,
	.cold = "every operation is a new process with new page tables",
};
