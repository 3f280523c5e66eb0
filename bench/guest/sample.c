// SPDX-License-Identifier: GPL-2.0-only
#include "runner.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../kmod/marker.h"
#include "../cases/bench.h"

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
	int err;
};

/* written before the first window opens, so that none of its pages is touched first inside one */
static struct window windows[2 * RUNNER_BATCHES_MAX];

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

static void take(const struct runner *r, const struct bench_case *c, void *st, uint64_t n,
		 uint32_t id, struct window *w)
{
	uint64_t from = r->timed ? clock_ns() : 0;

	mark_id(id);
	w->err = bracket(c->run, st, n);
	w->ns = r->timed ? clock_ns() - from : 0;
	w->n = n;
}

/* returns the operations that were run, warm-up included; *@err is the first thing that went wrong */
static uint64_t take_all(struct runner *r, const struct bench_case *c, void *st, uint64_t ops,
			 uint64_t warmup, int *err)
{
	uint64_t total = warmup;

	memset(windows, 0, sizeof(windows));
	*err = c->run(st, warmup);
	for (unsigned int i = 0; !*err && i < 2 * r->batches; i++) {
		const uint64_t n = ops << (i & 1);

		take(r, c, st, n, r->next_id + i, &windows[i]);
		*err = windows[i].err;
		total += n;
	}
	return total;
}

static void send_samples(struct runner *r, const char *name, int err)
{
	char reason[128];
	const char *status = sample_status(err, false, reason, sizeof(reason));

	for (unsigned int i = 0; i < 2 * r->batches; i++)
		out_printf(r, REC_SAMPLE, "%s\tuser\t%u\t%llu\t%u\t%llu\t%s", name, i / 2,
			   (unsigned long long)windows[i].n, r->next_id + i,
			   (unsigned long long)windows[i].ns, status);
	r->next_id += 2 * r->batches;
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

/* set up, take all windows, check; false when the case did not get as far as a window */
static bool sample_case(struct runner *r, const struct bench_case *c, void *st, unsigned int ops,
			unsigned int warmup, int *err)
{
	uint64_t total;

	*err = c->setup ? c->setup(st) : 0;
	if (*err)
		return false;
	total = take_all(r, c, st, ops, warmup, err);
	if (!*err && c->check)
		*err = c->check(st, total);
	return true;
}

void sample_user(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	const struct bench_case *c = find(name);
	void *st = c ? state_new(c) : NULL;
	char reason[128];
	bool taken;
	int err;

	if (!st) {
		out_printf(r, REC_SAMPLE, "%s\tuser\t0\t0\t0\t0\tfail:%s", name,
			   c ? strerror(ENOMEM) : "no such case");
		return;
	}
	ops = ops ? ops : c->ops ? c->ops : 32;
	warmup = warmup ? warmup : c->warmup ? c->warmup : 4 * ops;
	taken = sample_case(r, c, st, ops, warmup, &err);
	if (c->teardown)
		c->teardown(st);
	free(st);
	if (taken)
		send_samples(r, name, err);
	else
		out_printf(r, REC_SAMPLE, "%s\tuser\t0\t0\t0\t0\t%s", name,
			   sample_status(err, true, reason, sizeof(reason)));
}

void sample_list(void)
{
	char shown[64];

	for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
		const struct bench_case *c = entries[i].c;
		const unsigned int ops = c->ops ? c->ops : 32;

		shown_name(entries[i].id, shown, sizeof(shown));
		printf("user\t%s\t%s\t%s\t%s\t%u\t%s\t%u\t%u\n", shown, c->op,
		       c->crosses ? c->crosses : "", c->control ? c->control : "", c->control_ops,
		       c->covers ? c->covers : "", ops, c->warmup ? c->warmup : 4 * ops);
	}
}
