// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/exec - a child that executes a small static program, which exits at once
 *
 * One op   vfork(2), execve(2) of bench/program/exit.c, exit, wait4(2)
 * Crosses  ELF loader, new memory map, page faults of the program's start, exit, reaping
 * Control  proc/fork_exit_wait, 1 op: a child that executes nothing
 * Errors   -errno of vfork or wait; -EIO if the child did not exit with 0
 */
#include <sys/wait.h>
#include <unistd.h>
#include "bench.h"

static int run(void *st, uint64_t n)
{
	char *const argv[] = { "program", NULL }, *const envp[] = { NULL };

	(void)st;
	while (n--) {
		int status;
		pid_t pid = vfork();

		if (pid == 0) {
			execve(BENCH_PROGRAM, argv, envp);
			_exit(127);
		}
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return -errno;
		if (status)
			return -EIO;
	}
	return 0;
}

BENCH(proc_exec) = {
	.op = "vfork, execve of a static program, exit, wait",
	.crosses = "ELF loader, exec, faults",
	.control = "proc/fork_exit_wait", .control_ops = 1, .ops = 96, .warmup = 16, .alone = true, .executes = "exit",
	.covers = "lmbench:lat_proc_exec perf-bench:syscall_execve unixbench:execl", .run = run,
	.cold = "every operation starts a program in an empty memory map",
};
