// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/exec_script - a child that executes a script, whose interpreter is a small program
 *
 * One op   vfork(2), execve(2) of a file that starts with #!, exit, wait4(2)
 * Crosses  script loader, ELF loader, exec, faults, exit
 * Control  proc/exec, 1 op: the same program executed directly
 * Errors   -errno of the calls; -EIO if the child did not exit with 0
 */
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"
#include "was_read.h"

#define PATH "/tmp/hb.script"

static char *const argv[] = { PATH, NULL };

/* there is no shell in the guest: the interpreter exits at once, as an empty script would */
static int setup(void *st)
{
	const char text[] = "#!" BENCH_PROGRAM "\n";
	int fd = open(PATH, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0700);
	int err;

	(void)st;
	if (fd < 0)
		return -errno;
	err = write(fd, text, strlen(text)) == (ssize_t)strlen(text) ? file_was_read(fd) : -EIO;
	return close(fd) && !err ? -errno : err;
}

static void teardown(void *st)
{
	(void)st;
	unlink(PATH);
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int status;
		pid_t pid = vfork();

		if (pid == 0) {
			execve(PATH, argv, argv + 1);
			_exit(127);
		}
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return -errno;
		if (status)
			return -EIO;
	}
	return 0;
}

BENCH(proc_exec_script) = {
	.op = "a child that executes a script, whose interpreter is a small program",
	.crosses = "script loader, ELF loader, exec, faults, exit",
	.control = "proc/exec", .control_ops = 1,
	.covers = "lmbench:lat_proc_shell unixbench:shell1",
	.ops = 96, .warmup = 16, .alone = true, .executes = "exit", .setup = setup, .run = run, .teardown = teardown,
	.cold = "every operation starts a program in an empty memory map",
};
