// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "kmod/marker.h"
#include "kmod/uapi.h"
#include "bench/cases/bench.h"

#define X(id) extern const struct bench_case bench_##id;
#include "bench_list.h"
#undef X

static const struct entry { const char *id; const struct bench_case *c; } entries[] = {
#define X(name) { #name, &bench_##name },
#include "bench_list.h"
#undef X
};

struct window {
	uint64_t n, ns;
	unsigned int batch;
	int err;
};

/*
 * What a case leaves behind, shared with the child that runs it. Written before the first window
 * opens, so that none of its pages is touched first inside one.
 */
static struct result {
	bool taken;		/* setup went well: there are windows */
	int err;		/* of setup, or of anything after it */
	struct window window[HBK_WINDOWS(RUNNER_BATCHES_MAX)];
} *result;

/* vfs_read_zero is shown as vfs/read_zero */
static void shown_name(const char *id, char *buf, size_t size)
{
	char *sep;

	snprintf(buf, size, "%s", id);
	sep = strchr(buf, '_');
	if (sep)
		*sep = '/';
}

static const struct bench_case *find(const char *name)
{
	char shown[64];

	for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
		shown_name(entries[i].id, shown, sizeof(shown));
		if (!strcmp(shown, name))
			return entries[i].c;
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

static uint64_t clock_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC_RAW, &t);
	return t.tv_sec * 1000000000ull + t.tv_nsec;
}

static uint64_t no_clock(void)
{
	return 0;
}

/* the window itself: one function for all cases, so that its own cost is the same everywhere */
static __attribute__((noinline)) int
bracket(int (*run)(void *st, uint64_t n), void *st, uint64_t n)
{
	int err;

	MARK(MARK_BEGIN);
	err = run(st, n);
	MARK(MARK_END);
	return err;
}

static int take(const struct runner *r, const struct bench_case *c, void *st, uint32_t id, struct window *w)
{
	uint64_t (*const now)(void) = r->counted ? counter_read : r->timed ? clock_ns : no_clock;
	uint64_t from;

	mark_id(id);
	from = now();
	w->err = bracket(c->run, st, w->n);
	w->ns = now() - from;
	return w->err;
}

/* all that there will be, also those that a failure keeps from being taken: a sample has its n in any case */
static void windows_init(const struct runner *r, uint64_t ops)
{
	result->window[0] = (struct window){ .batch = HBK_BATCH_FIRST, .n = 1 };
	for (unsigned int i = 0; i < 2 * r->batches; i++)
		result->window[1 + i] = (struct window){ .batch = i / 2, .n = ops << (i & 1) };
}

/*
 * Returns the operations that were run, the first and the warm-up included. The first has a window of its own:
 * whatever the kernel touches first is in it and in no other.
 */
static uint64_t take_all(const struct runner *r, const struct bench_case *c, void *st, uint64_t warmup)
{
	uint64_t total = result->window[0].n + warmup;

	result->err = take(r, c, st, r->next_id, &result->window[0]);
	if (!result->err)
		result->err = c->run(st, warmup);
	for (unsigned int i = 1; !result->err && i < HBK_WINDOWS(r->batches); i++) {
		result->err = take(r, c, st, r->next_id + i, &result->window[i]);
		total += result->window[i].n;
	}
	return total;
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

static void *state_new(const struct bench_case *c)
{
	const size_t size = c->state_size ? c->state_size : 1;
	void *st = malloc(size);

	if (!st)
		return NULL;
	memset(st, 0, size);
	if (c->state_template)
		memcpy(st, c->state_template, size);
	return st;
}

/*
 * A new process faults its program's pages in as it first runs them. Which operation that meets depends on where
 * the linker put the case, so all of them are read here: the first operation is about the kernel.
 */
static void touch_program(void)
{
	extern const char __executable_start[], etext[];

	for (const volatile char *p = __executable_start; p < etext; p += 4096)
		(void)*p;
}

/* in the child: set up, take all windows, check, tear down */
static void run_case(const struct runner *r, const struct bench_case *c, unsigned int ops,
		     unsigned int warmup)
{
	void *st = state_new(c);
	uint64_t total;

	result->err = !st ? -ENOMEM : c->setup ? c->setup(st) : 0;
	if (!result->err) {
		windows_init(r, ops);
		result->taken = true;
		touch_program();
		settle();
		total = take_all(r, c, st, warmup);
		if (!result->err && c->check)
			result->err = c->check(st, total);
	}
	if (st && c->teardown)
		c->teardown(st);
}

/*
 * Each case has a process of its own: what an earlier one left in the heap, in the descriptor
 * table or among the mappings would be in its figures, and one that crashes takes nobody with it.
 * Returns NULL, or why there is no result.
 */
static const char *in_child(const struct runner *r, const struct bench_case *c, unsigned int ops,
			    unsigned int warmup, char *buf, size_t size)
{
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		run_case(r, c, ops, warmup);
		_exit(0);
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

static bool result_reset(void)
{
	if (!result) {
		void *p = mmap(NULL, sizeof(*result), PROT_READ | PROT_WRITE,
			       MAP_SHARED | MAP_ANONYMOUS, -1, 0);

		if (p == MAP_FAILED)
			return false;
		result = p;
	}
	memset(result, 0, sizeof(*result));
	return true;
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
	const struct bench_case *c = find(name);

	if (!c)
		return;
	ops = ops_of(c, ops);
	out_printf(r, REC_CASE, "%s\tuser\t%s\t%s\t%u\t\t0\t%u\t%u\t%s", name, c->op, or_empty(c->control),
		   c->control_ops, ops, warmup_of(c, warmup, ops), or_empty(c->cold));
}

void sample_user(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	const struct bench_case *c = find(name);
	char reason[128];
	const char *why;

	if (!c || !result_reset()) {
		send_none(r, name, "fail:", c ? strerror(ENOMEM) : "no such case");
		return;
	}
	ops = ops_of(c, ops);
	warmup = warmup_of(c, warmup, ops);
	warmup += jitter(r) % (ops + 1);	/* an op of a window of one is long */
	why = in_child(r, c, ops, warmup, reason, sizeof(reason));
	if (why)
		send_none(r, name, "fail:", why);
	else if (result->taken)
		send_samples(r, name);
	else
		send_none(r, name, "", sample_status(result->err, true, reason, sizeof(reason)));
	r->next_id += HBK_WINDOWS(r->batches);
}

int sample_program(const char *name, const char *word)
{
	const struct bench_case *c = find(name);

	return c && c->program && !c->program(word) ? 0 : 1;
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
