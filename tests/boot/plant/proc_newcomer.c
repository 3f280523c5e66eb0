// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/newcomer - a case that is a program of its own, and larger than others
 *
 * One op   fork(2), _exit(2) in the child, wait4(2)
 * Crosses  fork, exit, wait
 * Control  proc/fork_exit_wait, 1 op: the same in a smaller program
 * Errors   -errno of fork or wait
 */
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

static char text[30000] = "data of its own";

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		pid_t pid = fork();

		if (pid == 0)
			_exit(text[n % sizeof(text)] & 1);
		if (pid < 0 || waitpid(pid, NULL, 0) != pid)
			return -errno;
	}
	return 0;
}

BENCH(proc_newcomer) = {
	.op = "fork, exit in the child, wait", .crosses = "fork, exit, wait", .control = "proc/fork_exit_wait",
	.control_ops = 1, .ops = 4, .alone = true, .run = run, .cold = "every operation is a new process",
};
