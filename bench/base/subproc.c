// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <uv.h>

#include "bench/base/clock.h"
#include "bench/base/fail.h"
#include "bench/base/memfile.h"
#include "bench/base/subproc_spawn.h"

enum {
	TICK_MS = 50,
	DRAIN_MS =
		1000, /* how long output may still come after the end: a stray descendant holds it */
	READ_CHUNK = 65536,
};

struct crew;

struct slot {			/* one running child */
	struct crew *crew;
	struct subproc *p;
	size_t index;
	pid_t pid;
	uv_pipe_t output;
	uint64_t start_ns, end_ns;
	int err;		/* why we ended it, else 0 */
	bool busy, ended, killed;
	bool output_open, closing;	/* libuv owns it until it is neither */
	char chunk[READ_CHUNK];
};

struct crew {			/* all children of one call */
	uv_loop_t loop;
	uv_timer_t timer;
	uv_signal_t child;
	struct subproc *p;
	size_t n, at;
	struct slot *slots;
	unsigned int parallel, running;
	int stop;		/* no further start; what the call returns */
	int (*next)(void *ctx, size_t i);
	int (*done)(void *ctx, size_t i, int err);
	void *ctx;
};

static uint64_t timeval_ns(const struct timeval *t)
{
	return t->tv_sec * 1000000000ull + t->tv_usec * 1000ull;
}

static void end_group(struct slot *s, int err)
{
	if (!s->busy || s->killed)
		return;
	s->err = err;
	s->killed = true;
	if (!s->ended)
		kill(-s->pid, SIGKILL);
}

static void end_all(struct crew *c, int err)
{
	unsigned int i;

	for (i = 0; i < c->parallel; i++)
		end_group(&c->slots[i], err);
}

static void start_more(struct crew *c);

static void close_crew_handles(struct crew *c)
{
	uv_close((uv_handle_t *)&c->timer, NULL);
	uv_close((uv_handle_t *)&c->child, NULL);
}

static void crew_finish(struct crew *c, size_t index, int err)
{
	int answer = c->done ? c->done(c->ctx, index, err) : err;

	if (answer && !c->stop) {
		c->stop = answer;
		end_all(c, -ECANCELED);
	}
}

static void finish_if_over(struct slot *s)
{
	struct crew *c = s->crew;

	if (!s->busy || !s->ended || s->output_open || s->closing)
		return;
	s->p->wall_ns = s->end_ns - s->start_ns;
	s->busy = false;
	c->running--;
	crew_finish(c, s->index, s->err);
	start_more(c);
}

static void on_output_closed(uv_handle_t *h)
{
	struct slot *s = h->data;

	s->closing = false;
	finish_if_over(s);
}

static void close_output(struct slot *s)
{
	s->output_open = false;
	s->closing = true;
	uv_close((uv_handle_t *)&s->output, on_output_closed);
}

static void reap(struct slot *s)
{
	siginfo_t ended = { 0 };
	struct rusage u;
	int status;

	if (waitid(P_PID, s->pid, &ended, WEXITED | WNOHANG | WNOWAIT) || !ended.si_pid)
		return;
	kill(-s->pid, SIGKILL);		/* what it left behind in its group, whose number is still ours */
	subproc_forget(s->pid);
	if (wait4(s->pid, &status, 0, &u) != s->pid)
		return;
	s->p->exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
	s->p->term_signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
	s->p->cpu_ns = timeval_ns(&u.ru_utime) + timeval_ns(&u.ru_stime);
	s->end_ns = clock_now_ns();
	s->ended = true;
	finish_if_over(s);
}

static void on_child(uv_signal_t *handle, int signum)
{
	struct crew *c = handle->data;

	(void)signum;
	for (unsigned int i = 0; i < c->parallel; i++)
		if (c->slots[i].busy && !c->slots[i].ended)
			reap(&c->slots[i]);
}

static void on_alloc(uv_handle_t *h, size_t suggested, uv_buf_t *buf)
{
	struct slot *s = h->data;

	(void)suggested;
	*buf = uv_buf_init(s->chunk, sizeof(s->chunk));
}

static void on_read(uv_stream_t *stream, ssize_t got, const uv_buf_t *buf)
{
	struct slot *s = stream->data;

	if (got > 0) {
		s->p->on_output(s->p->ctx, buf->base, got);
	} else if (got < 0) {
		close_output(s);
	}
}

static void tick_slot(struct slot *s)
{
	uint64_t age_ms;

	if (!s->busy)
		return;
	if (s->ended) {
		if (s->output_open && clock_now_ns() - s->end_ns > DRAIN_MS * 1000000ull)
			close_output(s);
		return;
	}
	age_ms = (clock_now_ns() - s->start_ns) / 1000000;
	if (s->p->timeout_ms && age_ms > s->p->timeout_ms)
		end_group(s, -ETIMEDOUT);
	else if (s->p->on_tick && !s->killed && s->p->on_tick(s->p->ctx))
		end_group(s, -ECANCELED);
}

static void on_timer(uv_timer_t *timer)
{
	struct crew *c = timer->data;
	unsigned int i;

	for (i = 0; i < c->parallel; i++)
		tick_slot(&c->slots[i]);
}

static int open_output(struct slot *s, int *fd)
{
	int ends[2], err;

	if (s->p->stdout_file) {
		*fd = open(s->p->stdout_file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
		return *fd < 0 ? fail(-errno, "open %s", s->p->stdout_file) : 0;
	}
	if (!s->p->on_output) {
		*fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
		return *fd < 0 ? fail(-errno, "open /dev/null") : 0;
	}
	if (pipe2(ends, O_CLOEXEC))
		return fail(-errno, "pipe");
	*fd = ends[1];
	uv_pipe_init(&s->crew->loop, &s->output, 0);
	s->output.data = s;
	s->output_open = true;
	err = uv_pipe_open(&s->output, ends[0]);
	if (err)
		close(ends[0]);
	else
		err = uv_read_start((uv_stream_t *)&s->output, on_alloc, on_read);
	return err;
}

static int spawn(struct slot *s)
{
	AUTO_FREE char *path = subproc_find(s->p->argv[0]);
	AUTO_FREE char **env = subproc_env(s->p->env, s->p->keep);
	AUTO_CLOSE int fd = -1;
	int err;

	if (!path)
		return -ENOENT;
	err = env ? open_output(s, &fd) : -ENOMEM;
	if (err)
		return err;
	s->start_ns = s->end_ns = clock_now_ns();
	return subproc_spawn(&(struct subproc_start){ .path = path, .argv = (char *const *)s->p->argv, .env = env,
						      .input = s->p->stdin_file ? s->p->stdin_file : "/dev/null",
						      .cwd = s->p->cwd, .output = fd,
						      .on_cpu = s->p->on_cpu, .small_pages = s->p->small_pages,
						      .file_bytes = s->p->file_bytes }, &s->pid);
}

static void start_one(struct crew *c, struct slot *s, size_t i)
{
	int err;

	s->crew = c;
	s->p = &c->p[i];
	s->index = i;
	s->err = 0;
	s->ended = s->killed = s->output_open = s->closing = false;
	s->p->exit_code = s->p->term_signal = 0;
	s->p->wall_ns = s->p->cpu_ns = 0;
	s->busy = true;
	c->running++;
	err = spawn(s);
	if (!err)
		return;
	s->err = err;
	s->ended = true;
	if (s->output_open) {
		close_output(s);
		return;
	}
	s->busy = false;		/* start_more() goes on */
	c->running--;
	crew_finish(c, i, err);
}

static struct slot *idle_slot(struct crew *c)
{
	unsigned int i;

	for (i = 0; i < c->parallel; i++)
		if (!c->slots[i].busy)
			return &c->slots[i];
	return NULL;
}

static void start_more(struct crew *c)
{
	struct slot *s;

	while (!c->stop && c->at < c->n && (s = idle_slot(c))) {
		size_t i = c->at++;

		if (!c->next || !c->next(c->ctx, i))
			start_one(c, s, i);
	}
	if (!c->running && !uv_is_closing((uv_handle_t *)&c->timer))
		close_crew_handles(c);
}

static int crew_init(struct crew *c)
{
	int err = uv_loop_init(&c->loop);

	if (err)
		return err;
	c->slots = calloc(c->parallel, sizeof(*c->slots));
	if (!c->slots) {
		uv_loop_close(&c->loop);
		return -ENOMEM;
	}
	uv_timer_init(&c->loop, &c->timer);
	uv_signal_init(&c->loop, &c->child);
	c->timer.data = c->child.data = c;
	uv_timer_start(&c->timer, on_timer, TICK_MS, TICK_MS);
	uv_signal_start(&c->child, on_child, SIGCHLD);
	return 0;
}

int subproc_run_many(struct subproc *p, size_t n, unsigned int parallel,
		     int (*next)(void *ctx, size_t i), int (*done)(void *ctx, size_t i, int err),
		     void *ctx)
{
	struct crew c = { .p = p, .n = n, .parallel = parallel ? parallel : 1,
			  .next = next, .done = done, .ctx = ctx };
	int err = crew_init(&c);

	if (err)
		return fail(err, "start a process");
	start_more(&c);
	uv_run(&c.loop, UV_RUN_DEFAULT);
	uv_loop_close(&c.loop);
	free(c.slots);
	return c.stop;
}

int subproc_run(struct subproc *p)
{
	return subproc_run_many(p, 1, 1, NULL, NULL, NULL);
}

static void append(void *ctx, const char *data, size_t len)
{
	fwrite(data, 1, len, ctx);
}

int subproc_ask(const char *const *argv, const char *const *keep, char **out, int *exit_code)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	struct subproc p = { .argv = argv, .keep = keep, .on_output = append, .ctx = f };
	int err;

	if (!f)
		return -ENOMEM;
	err = subproc_run(&p);
	if (!err)
		err = memfile_close(&m);
	if (!err && p.term_signal)
		err = -EINTR;
	if (err)
		return err;
	*exit_code = p.exit_code;
	*out = TAKE(m.at);
	return 0;
}

int subproc_capture(const char *const *argv, char **out, int *exit_code)
{
	return subproc_ask(argv, NULL, out, exit_code);
}
