// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/exec_fork - fork, exec of a static program, exit, wait
 *
 * One op   fork(2), execve(2), exit, wait4(2)
 * Crosses  fork, ELF loader, exec, faults, exit
 * Control  proc/exec, 1 op: the same with vfork
 * Errors   -errno of the calls; -EIO if the child did not exit with 0
 */
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

static char *const argv[] = { "program", NULL };

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int status;
		pid_t pid = fork();

		if (pid == 0) {
			execve(BENCH_PROGRAM, argv, argv + 1);
			_exit(127);
		}
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return -errno;
		if (status)
			return -EIO;
	}
	return 0;
}

BENCH(proc_exec_fork) = {
	.op = "fork, exec of a static program, exit, wait",
	.crosses = "fork, ELF loader, exec, faults, exit",
	.control = "proc/exec", .control_ops = 1,
	.covers = "lmbench:lat_cmd",
	.ops = 64, .warmup = 16, .alone = true, .executes = "exit", .run = run,
	.cold = "every operation copies this process and starts a program in an empty memory map",
};
