// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/restorer.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

enum { LINE = 4096 };

static int get_value(const char *path, char *value)
{
	AUTO_CLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);
	const ssize_t n = fd < 0 ? -1 : read(fd, value, LINE - 1);
	char *open_at;

	if (n < 0)
		return -errno;
	value[n] = '\0';
	value[strcspn(value, "\n")] = '\0';
	open_at = strchr(value, '[');
	if (open_at && strchr(open_at, ']')) {
		*strchr(open_at, ']') = '\0';
		memmove(value, open_at + 1, strlen(open_at));
	}
	return 0;
}

static int put_value(const char *path, const char *value)
{
	AUTO_CLOSE int fd = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC);

	return fd < 0 || write(fd, value, strlen(value)) < 0 ? -errno : 0;
}

static bool forbidden(int err)
{
	return err == -EACCES || err == -EPERM || err == -EROFS;
}

/* @was gets what to put back: path, value, ... */
static int change_all(const struct strlist *changes, struct strlist *was)
{
	char old[LINE];
	int err = 0;

	for (size_t i = 0; i + 1 < changes->n && !forbidden(err) && err != -ENOMEM; i += 2) {
		err = get_value(changes->at[i], old);
		if (!err)
			err = put_value(changes->at[i], changes->at[i + 1]);
		if (!err)
			err = strlist_add(was, changes->at[i]) || strlist_add(was, old) ? -ENOMEM : 0;
	}
	return forbidden(err) || err == -ENOMEM ? err : 0;
}

static void put_back(const struct strlist *was)
{
	for (size_t i = was->n & ~(size_t)1; i; i -= 2) {
		const int err = put_value(was->at[i - 2], was->at[i - 1]);

		if (err)
			fail(err, "%s could not be put back to %s", was->at[i - 2], was->at[i - 1]);
	}
}

/*
 * The process: what ends its maker's group does not end it, and of the maker's files it keeps none open, whose locks
 * would live on in it.
 */
static void hold(const struct strlist *changes, int from_maker, int to_maker)
{
	static const int ignored[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE };
	struct strlist was = { 0 };
	sigset_t none;
	char byte;
	int err;

	for (size_t i = 0; i < ARRAY_SIZE(ignored); i++)
		signal(ignored[i], SIG_IGN);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	setsid();
	dup2(from_maker, STDIN_FILENO);
	dup2(to_maker, STDOUT_FILENO);
	close_range(STDERR_FILENO + 1, ~0u, 0);
	err = change_all(changes, &was);
	if (!err && write(STDOUT_FILENO, &err, sizeof(err)) == sizeof(err))
		while (read(STDIN_FILENO, &byte, 1) < 0 && errno == EINTR)
			;
	put_back(&was);
	if (err && write(STDOUT_FILENO, &err, sizeof(err)) != sizeof(err))
		_exit(EXIT_CANNOT);
	_exit(EXIT_DONE);
}

int restorer_start(struct restorer *r, const struct strlist *changes)
{
	int hold_pipe[2], said[2], err = -EIO;

	*r = (struct restorer){ .hold = -1 };
	if (!changes->n)
		return 0;
	if (pipe2(hold_pipe, O_CLOEXEC))
		return -errno;
	if (pipe2(said, O_CLOEXEC)) {
		err = -errno;
		close(hold_pipe[0]);
		close(hold_pipe[1]);
		return err;
	}
	r->hold = hold_pipe[1];
	r->pid = fork();
	if (!r->pid)
		hold(changes, hold_pipe[0], said[1]);
	close(hold_pipe[0]);
	close(said[1]);
	if (r->pid < 0 || read(said[0], &err, sizeof(err)) != sizeof(err))
		err = r->pid < 0 ? -EAGAIN : -EIO;
	close(said[0]);
	return err;
}

void restorer_end(struct restorer *r)
{
	if (r->hold < 0)
		return;
	close(r->hold);
	while (r->pid > 0 && waitpid(r->pid, NULL, 0) < 0 && errno == EINTR)
		;
	*r = (struct restorer){ .hold = -1 };
}
