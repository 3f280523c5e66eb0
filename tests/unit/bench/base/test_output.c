// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/output.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/base/fail.h"
#include "scratch.h"

/* what a program that prints a line comes to, with its standard output in that state: as waitpid() says */
static int ends(void (*change)(void))
{
	pid_t pid = fork();
	int status;

	if (!pid) {
		int null = open("/dev/null", O_WRONLY);

		dup2(null, STDERR_FILENO);
		signal(SIGPIPE, SIG_DFL);
		change();
		output_begin();
		puts("a line");
		_exit(output_end(EXIT_NO));
	}
	cr_assert_eq(waitpid(pid, &status, 0), pid);
	return status;
}

static void to_null(void)
{
	dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
}

static void close_all(void)
{
	close(STDIN_FILENO);
	close(STDOUT_FILENO);
}

static void fill(void)
{
	dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO);
}

static void leave(void)
{
	int ends_of[2];

	cr_assert_eq(pipe(ends_of), 0);
	dup2(ends_of[1], STDOUT_FILENO);
	close(ends_of[0]);
	close(ends_of[1]);
}

static void leave_ignored(void)
{
	leave();
	signal(SIGPIPE, SIG_IGN);
}

Test(output, the_status_is_the_verbs_unless_something_was_lost)
{
	cr_expect_eq(WEXITSTATUS(ends(to_null)), EXIT_NO);
	cr_expect_eq(WEXITSTATUS(ends(close_all)), EXIT_CANNOT);
	cr_expect_eq(WEXITSTATUS(ends(fill)), EXIT_CANNOT);
}

Test(output, a_reader_that_has_left_is_death_by_sigpipe)
{
	const int status = ends(leave);

	cr_expect(WIFSIGNALED(status) && WTERMSIG(status) == SIGPIPE);
	cr_expect_eq(WEXITSTATUS(ends(leave_ignored)), EXIT_CANNOT);
}

/* else the next file that is opened would be what the program prints to */
Test(output, a_closed_descriptor_does_not_become_a_files)
{
	pid_t pid = fork();
	int status;

	if (!pid) {
		for (int fd = 0; fd < 3; fd++)
			close(fd);
		output_begin();
		_exit(open("/dev/null", O_RDONLY) > STDERR_FILENO ? 0 : 1);
	}
	cr_assert_eq(waitpid(pid, &status, 0), pid);
	cr_expect_eq(status, 0);
}
