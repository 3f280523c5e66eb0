// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/fork_touch - fork, write to 64 pages in the child, exit, wait
 *
 * One op   fork(2), 64 copy-on-write faults, _exit(2), wait4(2)
 * Crosses  page table copy, copy-on-write faults, page copy, release
 * Control  proc/fork_exit_wait, 1 op: a child that writes nothing
 * Errors   -errno of the calls; -EIO if the child did not exit with 0
 */
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

static char data[64 * 4096];

static int setup(void *st)
{
	(void)st;
	for (size_t i = 0; i < sizeof(data); i += 4096)
		data[i] = 1;
	return 0;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int status;
		pid_t pid = fork();

		if (pid == 0) {
			for (size_t i = 0; i < sizeof(data); i += 4096)
				((volatile char *)data)[i]++;
			_exit(0);
		}
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return -errno;
		if (status)
			return -EIO;
	}
	return 0;
}

BENCH(proc_fork_touch) = {
	.op = "fork, write to 64 pages in the child, exit, wait",
	.crosses = "page table copy, copy-on-write faults, page copy, release",
	.control = "proc/fork_exit_wait", .control_ops = 1,
	.ops = 32, .warmup = 16, .alone = true, .setup = setup, .run = run,
	.cold = "every operation is a new process that copies its pages when it writes them",
};
