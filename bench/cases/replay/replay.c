// SPDX-License-Identifier: GPL-2.0-only
#include "bench/cases/replay/replay.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "bench/cases/bench.h"
#include "bench/cases/replay/replay_tree.h"

enum { PAGE = 4096, FDS = 16, MAPS = 64, AROUND = 16, POOL = 395, BUF = 65536 };

struct map { char *at; size_t pages; };

struct replay {
	int fd[FDS];			/* open now; the last is the one in use */
	int nr_fds;
	char *heap;			/* the program break */
	char *base;			/* the last mapping of a file */
	struct map oldest, rw[MAPS];
	int nr_rw;
	int dir;
	char buf[BUF];
};

static int top(const struct replay *r)
{
	return r->nr_fds ? r->fd[r->nr_fds - 1] : -1;
}

static int push(struct replay *r, int fd)
{
	if (fd < 0 || r->nr_fds == FDS)
		return -EIO;
	r->fd[r->nr_fds++] = fd;
	return 0;
}

static int want(bool as_recorded)
{
	return as_recorded ? 0 : -EIO;
}

static void touch(char *at, size_t pages, size_t step, bool write)
{
	for (size_t i = 0; i < pages; i += step) {
		if (write)
			((volatile char *)at)[i * PAGE] = 1;
		else
			(void)((volatile char *)at)[i * PAGE];
	}
}

int replay_spawn(long k)
{
	char number[2] = { '0' + k % 10 };
	char *const argv[] = { (char *)"program", number, NULL };
	int status;
	pid_t pid = vfork();

	if (pid == 0) {
		execve(BENCH_PROGRAM, argv, argv + 2);
		_exit(127);
	}
	return want(pid > 0 && waitpid(pid, &status, 0) == pid && !status);
}

/* calls that take a path */
static int on_path(struct replay *r, const struct replay_token *t)
{
	char path[TREE_PATH];
	struct stat st;

	tree_path(path, t);
	switch (t->letter) {
	case 'a': return want(access(path, R_OK) && errno == ENOENT);
	case 'A': return want(!access(path, R_OK));
	case 's': return want(stat(path, &st) && errno == ENOENT);
	case 'S': return want(!stat(path, &st));
	case 'o': return want(open(path, O_RDONLY) < 0 && errno == ENOENT);
	case 'O': return push(r, open(path, O_RDONLY | O_CLOEXEC));
	case 'D': return push(r, open(path, O_RDONLY | O_CLOEXEC));
	case 'E': return push(r, open(path, O_RDWR | O_CREAT | O_EXCL, 0600));
	case 'C': return push(r, open(path, O_RDWR | O_CREAT | O_TRUNC, 0666));
	case 'U': return want(!unlink(path) || errno == ENOENT);
	case 'l': return want(readlink(path, r->buf, 1023) < 0 && errno == ENOENT);
	case 'L': return want(readlink(path, r->buf, 1023) < 0 && errno == EINVAL);
	case 'K': return want(readlink(path, r->buf, 1023) > 0);
	case 'e': return want(execve(path, (char *[]){ path, NULL }, NULL) && errno == ENOENT);
	}
	return 1;
}

/* at the end of a file the recording asked for more and got nothing */
static int read_some(struct replay *r, long n)
{
	size_t left = n;

	if (!n)
		return want(!read(top(r), r->buf, PAGE));
	while (left) {
		ssize_t got = read(top(r), r->buf, left < BUF ? left : BUF);

		if (got <= 0)
			return -EIO;
		left -= got;
	}
	return 0;
}

static int close_top(struct replay *r)
{
	return want(r->nr_fds && !close(r->fd[--r->nr_fds]));
}

static int pipe_open(struct replay *r)
{
	int fd[2];

	if (pipe2(fd, O_CLOEXEC))
		return -errno;
	return push(r, fd[0]) || push(r, fd[1]) ? -EIO : 0;
}

/* calls on the descriptor in use */
static int on_file(struct replay *r, const struct replay_token *t)
{
	struct termios term;
	struct stat st;

	switch (t->letter) {
	case 'f': return want(!fstat(top(r), &st));
	case 'r': return read_some(r, t->a);
	case 'p': return want(pread(top(r), r->buf, t->a, 64) == t->a);
	case 'w': return want(write(top(r), r->buf, t->a) == t->a);
	case 'k': return want(lseek(top(r), t->a, SEEK_SET) == t->a);
	case 'c': return close_top(r);
	case 'v': return want(fcntl(top(r), F_GETFD) >= 0);
	case 'i': return want(ioctl(r->dir, TCGETS, &term) && errno == ENOTTY);
	case '|': return pipe_open(r);
	}
	return 1;
}

static int map_file(struct replay *r, long pages)
{
	char *at = mmap(NULL, pages * PAGE, PROT_READ, MAP_PRIVATE, top(r), 0);

	if (at == MAP_FAILED)
		return -errno;
	if (!r->oldest.at)
		r->oldest = (struct map){ at, pages };
	r->base = at;
	touch(at, pages, pages, false);
	return 0;
}

static int map_part(struct replay *r, const struct replay_token *t)
{
	const bool anon = t->letter == 'z', writes = t->letter != 'x';
	char *at = mmap(r->base + t->a * PAGE, t->b * PAGE, PROT_READ | (writes ? PROT_WRITE : PROT_EXEC),
			MAP_PRIVATE | MAP_FIXED | (anon ? MAP_ANONYMOUS : 0), anon ? -1 : top(r), 0);

	if (at == MAP_FAILED)
		return -errno;
	touch(at, t->b, writes ? 1 : AROUND, writes);
	if (t->letter == 'y' && r->nr_rw < MAPS)
		r->rw[r->nr_rw++] = (struct map){ at, t->b };
	return 0;
}

static int map_anon(long pages)
{
	char *at = mmap(NULL, pages * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (at == MAP_FAILED)
		return -errno;
	touch(at, pages < POOL ? pages : POOL, 1, true);
	return 0;
}

/* system calls, not the C library's: its idea of the break would save one */
static int move_break(struct replay *r, long pages)
{
	char *to = r->heap + pages * PAGE;

	if (!pages) {
		r->heap = (char *)syscall(SYS_brk, 0);
		return want(r->heap);
	}
	if ((char *)syscall(SYS_brk, to) != to)
		return -ENOMEM;
	if (pages > 0)
		touch(r->heap, pages, 1, true);
	r->heap = to;
	return 0;
}

static int protect(struct replay *r)
{
	struct map *m = r->nr_rw ? &r->rw[--r->nr_rw] : NULL;

	return want(!m || !mprotect(m->at, m->pages * PAGE, PROT_READ));
}

static int on_memory(struct replay *r, const struct replay_token *t)
{
	switch (t->letter) {
	case 'm': return map_file(r, t->a);
	case 'x': case 'y': case 'z': return map_part(r, t);
	case 'M': return map_anon(t->a);
	case 'b': return move_break(r, t->a);
	case 'B': return move_break(r, -t->a);
	case 't': return protect(r);
	case 'u': return want(!munmap(r->oldest.at, r->oldest.pages * PAGE));
	}
	return 1;
}

static int on_other(struct replay *r, const struct replay_token *t)
{
	static int word;
	struct sigaction sa = { .sa_handler = SIG_DFL };
	struct rusage usage;
	struct rlimit lim;
	struct sysinfo info;

	switch (t->letter) {
	case 'g': return want(!sigaction(SIGHUP, &sa, NULL));
	case 'h': return want(getcwd(r->buf, BUF));
	case 'j': return want(!sysinfo(&info));
	case 'G': return want(!getrusage(RUSAGE_SELF, &usage));
	case 'q': return want(!getrlimit(RLIMIT_STACK, &lim));
	case 'F': return want(!syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1));
	case 'X': return replay_spawn(t->a);
	}
	return -EINVAL;
}

static int once(struct replay *r, const struct replay_token *t)
{
	int err = on_path(r, t);

	if (err > 0)
		err = on_file(r, t);
	if (err > 0)
		err = on_memory(r, t);
	return err > 0 ? on_other(r, t) : err;
}

/* on the console: which call did not end as it was recorded */
static void complain(char letter)
{
	char text[] = "replay: the call ?\n";

	text[sizeof(text) - 3] = letter;
	if (write(2, text, sizeof(text) - 1) < 0)
		return;
}

int replay_run(const char *text)
{
	static struct replay r;
	struct replay_token t;
	int err = 0;

	r = (struct replay){ .dir = open(".", O_RDONLY | O_CLOEXEC) };
	r.heap = sbrk(0);
	while (!err && replay_next(&text, &t)) {
		err = once(&r, &t);
		if (err)
			complain(t.letter);
	}
	return err;
}
