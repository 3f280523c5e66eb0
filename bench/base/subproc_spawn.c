// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/subproc_spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"
#include "bench/base/subproc_keeper.h"

extern char **environ;

enum { NICE_MOST = -20, CHILDREN_MAX = 1024, GONE_MS = 1000, FIXED = 3 };

/* [CHILDREN_MAX] what a handler of signals ends, and the keeper: written while every signal is blocked; NULL = none */
static volatile pid_t *children;
static pid_t owner;	/* whose they are: a process that we fork has none yet */

const char *const subproc_network[] = {
	"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy",
	"HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "NO_PROXY", NULL
};

static const char *search_path(void)
{
	const char *own_path = getenv("HARDBENCH_PATH");

	return own_path && *own_path ? own_path : SUBPROC_PATH;
}

char *subproc_find(const char *program)
{
	const char *path = search_path(), *end;

	if (strchr(program, '/'))
		return access(program, X_OK) ? NULL : fs_path("%s", program);
	for (; *path; path = *end ? end + 1 : end) {
		AUTO_FREE char *full = NULL;

		end = strchrnul(path, ':');
		full = fs_path("%.*s/%s", (int)(end - path), path, program);
		if (!access(full, X_OK))
			return TAKE(full);
	}
	return NULL;
}

static char *own(const char *name)
{
	const size_t len = strlen(name);
	size_t i = 0;

	while (environ[i] && (strncmp(environ[i], name, len) || environ[i][len] != '='))
		i++;
	return environ[i];
}

static size_t length(const char *const *list)
{
	size_t n = 0;

	while (list && list[n])
		n++;
	return n;
}

/* 1 when it is one more */
static size_t set(char **env, size_t n, char *to)
{
	const size_t key = strcspn(to, "=") + 1;
	size_t i = 0;

	while (i < n && strncmp(env[i], to, key))
		i++;
	env[i] = to;
	return i == n;
}

char **subproc_env(const char *const *extra, const char *const *keep)
{
	static char *path;
	char **out = calloc(FIXED + length(extra) + length(keep) + 1, sizeof(*out));
	size_t n = 0;

	if (!out)
		return NULL;
	free(path);
	path = fs_path("PATH=%s", search_path());
	out[n++] = path;
	out[n++] = "LC_ALL=C";
	out[n++] = "TZ=UTC";
	for (; keep && *keep; keep++)
		if (own(*keep))
			out[n++] = own(*keep);
	for (; extra && *extra; extra++)
		n += set(out, n, (char *)*extra);
	return out;
}

static int limit_files(uint64_t bytes)
{
	struct rlimit limit;

	if (!bytes || getrlimit(RLIMIT_FSIZE, &limit) || limit.rlim_cur <= bytes)
		return 0;
	limit.rlim_cur = bytes;
	return setrlimit(RLIMIT_FSIZE, &limit);
}

/* in the session of its own that setsid() made: where such groups are scheduled, a nice value counts within one only */
static void come_first(void)
{
	const int fd = open("/proc/self/autogroup", O_WRONLY | O_CLOEXEC);

	setpriority(PRIO_PROCESS, 0, NICE_MOST);
	if (fd >= 0 && write(fd, "-20", 3) < 0)
		errno = 0;	/* we may not: it has its share, as any other */
}

static int stay_on(int cpu)
{
	cpu_set_t one;

	if (cpu <= 0)
		return 0;
	come_first();
	CPU_ZERO(&one);
	CPU_SET(cpu, &one);
	return sched_setaffinity(0, sizeof(one), &one);
}

/* between fork and exec: nothing here but system calls */
static _Noreturn void become(const struct subproc_start *o, pid_t parent, int report)
{
	const int input = open(o->input, O_RDONLY | O_CLOEXEC);
	sigset_t none;

	/* the death of a parent that is gone already will not be told */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) || getppid() != parent)
		_exit(EXIT_CANNOT);
	if (o->small_pages)	/* a kernel without them says no, and has none */
		prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
	setsid();
	for (int sig = 1; sig < NSIG; sig++)
		signal(sig, SIG_DFL);
	sigemptyset(&none);
	if (input >= 0 && dup2(input, STDIN_FILENO) >= 0 && dup2(o->output, STDOUT_FILENO) >= 0 &&
	    dup2(o->output, STDERR_FILENO) >= 0 && (!o->cwd || !chdir(o->cwd)) &&
	    !limit_files(o->file_bytes) && !stay_on(o->on_cpu) && !sigprocmask(SIG_SETMASK, &none, NULL))
		execve(o->path, o->argv, o->env);
	if (write(report, &errno, sizeof(errno)) < 0)
		_exit(EXIT_CANNOT);
	_exit(EXIT_CANNOT);
}

/* 0 when the program runs: the pipe was closed by its exec */
static int why_not(int report, pid_t pid)
{
	int err = 0;
	ssize_t got;

	do
		got = read(report, &err, sizeof(err));
	while (got < 0 && errno == EINTR);
	if (got != sizeof(err))
		return 0;
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	return -err;
}

static int add_child(pid_t pid)
{
	for (int i = 0; i < CHILDREN_MAX; i++)
		if (!children[i]) {
			children[i] = pid;
			return 0;
		}
	return -EAGAIN;
}

static int first(void)
{
	const size_t bytes = CHILDREN_MAX * sizeof(*children);
	void *shared;
	int err;

	if (children && owner == getpid())
		return 0;
	shared = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		return -errno;
	err = subproc_keeper(shared, CHILDREN_MAX);
	if (err)
		munmap(shared, bytes);
	else
		children = shared;
	owner = getpid();
	return err;
}

static int start(const struct subproc_start *o, pid_t *pid)
{
	const pid_t me = getpid();
	int report[2], err = first();

	if (err)
		return err;
	if (pipe2(report, O_CLOEXEC))
		return -errno;
	*pid = fork();
	if (!*pid)
		become(o, me, report[1]);
	err = *pid < 0 ? -errno : 0;
	close(report[1]);
	if (!err)
		err = why_not(report[0], *pid);
	close(report[0]);
	if (!err && add_child(*pid)) {
		kill(*pid, SIGKILL);
		waitpid(*pid, NULL, 0);
		err = -EAGAIN;
	}
	return err;
}

int subproc_spawn(const struct subproc_start *o, pid_t *pid)
{
	sigset_t all, old;
	int err;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	err = start(o, pid);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return err;
}

void subproc_forget(pid_t pid)
{
	for (int i = 0; children && i < CHILDREN_MAX; i++)
		if (children[i] == pid)
			children[i] = 0;
}

void subproc_kill_all(void)
{
	const struct timespec tick = { .tv_nsec = 1000000 };

	if (!children)
		return;
	for (int i = 0; i < CHILDREN_MAX; i++)
		if (children[i] > 0)
			kill(-children[i], SIGKILL);
	for (int i = 0, ms = 0; i < CHILDREN_MAX; i++)
		while (children[i] > 0 && !waitpid(children[i], NULL, WNOHANG) && ms++ < GONE_MS)
			nanosleep(&tick, NULL);
}
