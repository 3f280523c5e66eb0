// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bench/base/fail.h"

static void (*pipe_was)(int sig);

void output_begin(void)
{
	/* the wrong way round, but for standard error: what uses it gets an error */
	static const int mode[] = { O_WRONLY, O_RDONLY, O_WRONLY };

	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", mode[fd]) != fd)
			_exit(EXIT_CANNOT);
	pipe_was = signal(SIGPIPE, SIG_IGN);
}

int output_end(int status)
{
	struct pollfd out = { .fd = STDOUT_FILENO };
	int err;

	errno = 0;
	if (!fflush(stdout) && !ferror(stdout))
		return status;
	err = errno ? -errno : -EIO;
	if (poll(&out, 1, 0) == 1 && out.revents & POLLERR) {	/* the error may be an old one, without its errno */
		signal(SIGPIPE, pipe_was == SIG_IGN ? SIG_IGN : SIG_DFL);
		raise(SIGPIPE);
		err = -EPIPE;
	}
	fail(err, "write to standard output");
	return EXIT_CANNOT;
}
