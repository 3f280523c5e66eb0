// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/subproc_keeper.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* system calls alone: it is forked from a process that may have threads, one of which may be within malloc() */

enum { ROUNDS = 20, ROUND_MS = 50, DIGITS = 10, END = 3, FILES = 1024 };

struct list {
	const volatile pid_t *session;
	size_t n;
};

static pid_t number(const char **at)
{
	pid_t n = 0;

	while (**at == ' ')
		++*at;
	for (; **at >= '0' && **at <= '9'; ++*at)
		n = 10 * n + (**at - '0');
	return n;
}

/* "PID (NAME) STATE PARENT GROUP SESSION ...", with anything in NAME; 0 = it is gone, or dead and not waited for */
static pid_t session_of(int proc, const char *pid)
{
	char path[DIGITS + sizeof("/stat")] = "", line[512];
	const char *at;
	ssize_t n;
	int fd;

	memcpy(path, pid, strlen(pid));
	memcpy(path + strlen(pid), "/stat", sizeof("/stat"));
	fd = openat(proc, path, O_RDONLY | O_CLOEXEC);
	n = fd < 0 ? -1 : read(fd, line, sizeof(line) - 1);
	close(fd);
	line[n > 0 ? n : 0] = '\0';
	at = strrchr(line, ')');
	if (!at || strlen(at) < 4 || at[2] == 'Z' || at[2] == 'X')
		return 0;
	at += 3;
	number(&at);
	number(&at);
	return number(&at);
}

static bool is_listed(const struct list *l, pid_t session)
{
	for (size_t i = 0; session && i < l->n; i++)
		if (l->session[i] == session)
			return true;
	return false;
}

static bool end_one(int proc, const char *name, const struct list *l)
{
	const char *at = name;
	const pid_t pid = number(&at);

	if (!pid || *at || strlen(name) > DIGITS || !is_listed(l, session_of(proc, name)))
		return false;
	kill(pid, SIGKILL);
	return true;
}

/* is there still one? */
static bool end_all(const struct list *l)
{
	const int proc = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	uint64_t buf[1024];
	bool some = false;
	long n;

	while (proc >= 0 && (n = syscall(SYS_getdents64, proc, buf, sizeof(buf))) > 0)
		for (long at = 0; at < n;) {
			const struct dirent64 *d = (const void *)((const char *)buf + at);

			some |= end_one(proc, d->d_name, l);
			at += d->d_reclen;
		}
	close(proc);
	return some;
}

/* whoever reads what we write waits for no one else; where there is no close_range() some may stay open */
static void keep_file(int end)
{
	for (int fd = 0; fd < END; fd++)
		close(fd);
	if (end != END)
		dup2(end, END);
	if (syscall(SYS_close_range, END + 1, ~0u, 0))
		for (int fd = END + 1; fd < FILES; fd++)
			close(fd);
}

static _Noreturn void keep(const struct list *l, const int end[2])
{
	const struct timespec pause = { .tv_nsec = ROUND_MS * 1000000l };
	bool some = false;
	char byte;

	setsid();
	prctl(PR_SET_NAME, "hardbench-end");
	close(end[1]);
	keep_file(end[0]);
	while (read(END, &byte, 1) < 0 && errno == EINTR)
		;
	for (size_t i = 0; i < l->n; i++)
		some |= l->session[i] > 0;
	for (int i = 0; some && i < ROUNDS; i++) {
		nanosleep(&pause, NULL);	/* most are dying of our death */
		some = end_all(l);
	}
	_exit(0);
}

int subproc_keeper(const volatile pid_t *sessions, size_t n)
{
	const struct list l = { sessions, n };
	int end[2];
	pid_t pid;

	if (pipe2(end, O_CLOEXEC))
		return -errno;
	pid = fork();
	if (!pid)
		keep(&l, end);
	close(end[0]);
	if (pid > 0)
		return 0;	/* the other end is open as long as we are */
	close(end[1]);
	return -errno;
}
