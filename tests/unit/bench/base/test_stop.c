// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/stop.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/base/subproc.h"
#include "scratch.h"

/* a program that asks for signals, says that it is ready, and has a child that writes its own number and sleeps */
static pid_t start(const char *dir, int sig, bool ignored)
{
	pid_t pid = fork();

	if (!pid) {
		AUTO_FREE char *error = fs_path("%s/error", dir);
		const char *const argv[] = { "sh", "-c", "sleep 60 & echo $! >child; mv child pid; wait", NULL };
		struct subproc p = { .argv = argv, .cwd = dir };

		if (!freopen(error, "w", stderr))
			_exit(3);
		signal(sig, ignored ? SIG_IGN : SIG_DFL);
		stop_on_signals();
		_exit(subproc_run(&p) ? 1 : 0);
	}
	return pid;
}

static int child_of(const char *dir)
{
	AUTO_FREE char *file = fs_path("%s/pid", dir);
	AUTO_FREE char *text = NULL;

	for (int i = 0; i < 200 && !fs_exists(file); i++)
		usleep(20000);
	text = scratch_get(dir, "pid");
	return atoi(text);
}

static bool runs(int pid)
{
	AUTO_FREE char *path = fs_path("/proc/%d/stat", pid);
	AUTO_FREE char *text = NULL;

	return !fs_read(path, &text, NULL) && !strstr(text, ") Z ");
}

static void expect_stop(int sig, const char *line)
{
	char *dir = scratch_make();
	AUTO_FREE char *said = NULL;
	const pid_t pid = start(dir, sig, false);
	const int child = child_of(dir);
	int status;

	cr_assert(runs(child));
	cr_assert_eq(kill(pid, sig), 0);
	cr_assert_eq(waitpid(pid, &status, 0), pid);
	cr_expect(WIFSIGNALED(status) && WTERMSIG(status) == sig, "status %x", status);
	for (int i = 0; i < 100 && runs(child); i++)	/* its parent has been waited for; it was killed with it */
		usleep(10000);
	cr_expect(!runs(child));
	said = scratch_get(dir, "error");
	cr_expect_str_eq(said, line);
	scratch_remove(dir);
}

Test(stop, one_line_and_death_by_the_same_signal, .timeout = 30)
{
	expect_stop(SIGINT, "hardbench: stopped by SIGINT; the same command continues\n");
	expect_stop(SIGTERM, "hardbench: stopped by SIGTERM; the same command continues\n");
	expect_stop(SIGHUP, "hardbench: stopped by SIGHUP; the same command continues\n");
}

Test(stop, a_signal_that_is_ignored_stays_so, .timeout = 30)
{
	char *dir = scratch_make();
	const pid_t pid = start(dir, SIGHUP, true);
	const int child = child_of(dir);
	AUTO_FREE char *said = NULL;
	int status;

	cr_assert_eq(kill(pid, SIGHUP), 0);
	usleep(100000);
	cr_expect_eq(waitpid(pid, &status, WNOHANG), 0);
	cr_expect(runs(child));
	cr_assert_eq(kill(pid, SIGTERM), 0);
	cr_assert_eq(waitpid(pid, &status, 0), pid);
	said = scratch_get(dir, "error");
	cr_expect(strstr(said, "SIGTERM"));
	scratch_remove(dir);
}
