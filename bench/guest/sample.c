// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/cases/bench.h"
#include "bench/guest/counter.h"
#include "bench/guest/window.h"

#define X(id) extern const struct bench_case bench_##id;
#include "bench_list.h"
#undef X

static const struct entry { const char *id; const struct bench_case *c; } entries[] = {
#define X(name) { #name, &bench_##name },
#include "bench_list.h"
#undef X
};

/* what the case at hand left; shared with its process */
static struct window_result *result;

/* vfs_read_zero is shown as vfs/read_zero */
static void shown_name(const char *id, char *buf, size_t size)
{
	char *sep;

	snprintf(buf, size, "%s", id);
	sep = strchr(buf, '_');
	if (sep)
		*sep = '/';
}

static const struct entry *find(const char *name)
{
	char shown[64];

	for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
		shown_name(entries[i].id, shown, sizeof(shown));
		if (!strcmp(shown, name))
			return &entries[i];
	}
	return NULL;
}

const char *sample_status(int err, bool in_setup, char *buf, size_t size)
{
	if (!err)
		return "ok";
	if (in_setup && (err == -EOPNOTSUPP || err == -ENOSYS))
		snprintf(buf, size, "skip:%s", strerror(-err));
	else
		snprintf(buf, size, "fail:%s", strerror(-err));
	return buf;
}

static void send_samples(struct runner *r, const char *name)
{
	char reason[128];
	const char *status = sample_status(result->err, false, reason, sizeof(reason));

	for (unsigned int i = 0; i < HBK_WINDOWS(r->batches); i++) {
		const struct window *w = &result->window[i];

		out_printf(r, REC_SAMPLE, "%s\tuser\t%u\t%llu\t%u\t%llu\t%s", name, w->batch,
			   (unsigned long long)w->n, r->next_id + i, (unsigned long long)w->ns, status);
	}
}

/*
 * In the child: a case that forks becomes a small program, so that what is copied is the same whatever else the
 * runner holds; any other goes on from here.
 */
static void run_case(const struct entry *e)
{
	char *const argv[] = { "case", NULL };

	if (e->c->alone)
		execve(PROGRAM_CASE, argv, argv + 1);
	else
		window_case(e->c, result);
}

/*
 * Each case has a process of its own: what an earlier one left in the heap, in the descriptor
 * table or among the mappings would be in its figures, and one that crashes takes nobody with it.
 * Returns NULL, or why there is no result.
 */
static const char *in_child(const struct entry *e, char *buf, size_t size)
{
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		run_case(e);
		_exit(e->c->alone);
	}
	if (pid < 0)
		return strerror(errno);
	while (waitpid(pid, &status, 0) != pid)
		;
	if (WIFEXITED(status) && !WEXITSTATUS(status))
		return NULL;
	snprintf(buf, size, WIFSIGNALED(status) ? "signal %d" : "exit status %d",
		 WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	return buf;
}

/* a file where another program has to find it: a descriptor would be one more in every process that is measured */
static int result_file(void)
{
	int fd = open(PROGRAM_RESULT, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	if (fd >= 0 && !ftruncate(fd, sizeof(*result)))
		return fd;
	if (fd >= 0)
		close(fd);
	return -errno;
}

static int result_new(const struct bench_case *c)
{
	const int fd = c->alone ? result_file() : -1;
	void *p;

	if (c->alone && fd < 0)
		return fd;
	p = mmap(NULL, sizeof(*result), PROT_READ | PROT_WRITE, MAP_SHARED | (c->alone ? 0 : MAP_ANONYMOUS), fd, 0);
	if (fd >= 0)
		close(fd);
	if (p == MAP_FAILED)
		return -errno;
	result = p;
	memset(result, 0, sizeof(*result));
	return 0;
}

/* what the case needs beside itself: the result, and the small programs that it is and that it executes */
static int prepare(const struct entry *e)
{
	int err = result_new(e->c);

	if (!err && e->c->alone)
		err = program_put(e->id, PROGRAM_CASE);
	if (!err && e->c->executes)
		err = program_put(e->c->executes, BENCH_PROGRAM);
	return err;
}

static void put_away(const struct entry *e)
{
	if (result)
		munmap(result, sizeof(*result));
	result = NULL;
	if (e->c->alone) {
		unlink(PROGRAM_RESULT);
		unlink(PROGRAM_CASE);
	}
	if (e->c->executes)
		unlink(BENCH_PROGRAM);
}

static void send_none(struct runner *r, const char *name, const char *status, const char *why)
{
	out_printf(r, REC_SAMPLE, "%s\tuser\t0\t0\t0\t0\t%s%s", name, status, why);
}

static unsigned int ops_of(const struct bench_case *c, unsigned int ops)
{
	return ops ? ops : c->ops ? c->ops : 32;
}

static unsigned int warmup_of(const struct bench_case *c, unsigned int warmup, unsigned int ops)
{
	return warmup ? warmup : c->warmup ? c->warmup : 4 * ops;
}

static const char *or_empty(const char *s)
{
	return s ? s : "";
}

void sample_facts(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	const struct entry *e = find(name);

	if (!e)
		return;
	ops = ops_of(e->c, ops);
	out_printf(r, REC_CASE, "%s\tuser\t%s\t%s\t%u\t\t0\t%u\t%u\t%s", name, e->c->op, or_empty(e->c->control),
		   e->c->control_ops, ops, warmup_of(e->c, warmup, ops), or_empty(e->c->cold));
}

static void job_make(const struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	result->job = (struct window_job){
		.ops = ops, .batches = r->batches, .id = r->next_id, .phase_ns = jitter_phase(r, name),
		.clock = r->counted ? WINDOW_COUNTER : r->timed ? WINDOW_TIME : WINDOW_NONE,
		.counter_event = counter_event,
		.warmup = warmup + jitter_ops(r, name) % (ops + 1),	/* an op of a window of one is long */
	};
}

static void send_all(struct runner *r, const char *name, const char *why)
{
	char reason[128];

	if (why)
		send_none(r, name, "fail:", why);
	else if (result->taken)
		send_samples(r, name);
	else
		send_none(r, name, "", sample_status(result->err, true, reason, sizeof(reason)));
}

void sample_user(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	const struct entry *e = find(name);
	char reason[128];
	int err;

	if (!e) {
		send_none(r, name, "fail:", "no such case");
		return;
	}
	err = prepare(e);
	if (err) {
		send_none(r, name, "fail:", strerror(-err));
	} else {
		ops = ops_of(e->c, ops);
		job_make(r, name, ops, warmup_of(e->c, warmup, ops));
		send_all(r, name, in_child(e, reason, sizeof(reason)));
	}
	put_away(e);
	r->next_id += HBK_WINDOWS(r->batches);
}

void sample_list(void)
{
	char shown[64];

	for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
		const struct bench_case *c = entries[i].c;
		const unsigned int ops = ops_of(c, 0);

		shown_name(entries[i].id, shown, sizeof(shown));
		printf("user\t%s\t%s\t%s\t%s\t%u\t%s\t%u\t%u\t%s\n", shown, c->op,
		       or_empty(c->crosses), or_empty(c->control), c->control_ops, or_empty(c->covers), ops,
		       warmup_of(c, 0, ops), or_empty(c->cold));
	}
}
