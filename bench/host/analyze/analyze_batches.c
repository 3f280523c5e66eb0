// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze_batches.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "analyze/analyze_drift.h"
#include "bench/base/fail.h"
#include "results/records.h"

enum { BATCH_LEAST_NS = 1000 * 1000 };

struct loading {
	const struct analyze *an;
	const struct analyze_boot *boot;
	const struct analyze_batches *what;
	const char *arm;
	struct analyze_case *kase; /* of the row before */
	struct analyze_process process;
};

static struct text text(const char *s)
{
	return (struct text){ s, strlen(s) };
}

/* "2026-11-27T20:40:11Z" as a number that grows with it: only the order of boots counts */
static double time_of(const struct boot_record *r)
{
	double at = 0;

	for (const char *p = r->ended; *p; p++)
		if (*p >= '0' && *p <= '9')
			at = at * 10 + (*p - '0');
	return at > 0 ? at : NAN;
}

double analyze_loop_of(const struct analyze_loop *l, const struct analyze_case *k)
{
	return strcmp(k->domain, "kernel") ? l->user : l->kernel;
}

/* the value of a batch per operation; what did not happen has no ratio: that case is refused, the others are judged */
static bool value_of(const struct loading *l, const struct store_time *y, struct sample *x)
{
	const double less = l->what->less ? analyze_loop_of(l->what->less, l->kase) : 0;

	x->value = y->value / (double)y->n - less;
	if (l->what->less && (isnan(less) || !strcmp(l->kase->kase, ANALYZE_EMPTY_LOOP)))
		return false;
	if (x->value <= 0) {
		x->mark = SAMPLE_ZERO;
		x->count = strcmp(l->what->metric, metric_name(M_NS));
	}
	return true;
}

/* how long it was, and whether its process keeps its level */
static int count(struct loading *l, const struct store_time *y, double value)
{
	struct analyze_lasted *to = l->what->lasted ? &l->what->lasted[l->kase - l->an->kase] : NULL;

	if (!to)
		return 0;
	if (!strcmp(l->what->metric, metric_name(M_NS))) {
		to->all++;
		to->too_short += y->value < BATCH_LEAST_NS;
	}
	return analyze_drift_batch(&l->process, &to->drift, y->process, value);
}

static int take(void *ctx, const struct store_time *y)
{
	struct loading *l = ctx;
	char block[16], process[16];
	struct sample x = { .order = time_of(l->boot->boot->record), .line = l->boot->boot->index + 1 };

	if (strcmp(y->metric, l->what->metric))
		return 0;
	l->kase = analyze_time_case(l->an, y, l->kase);
	if (!l->kase || !value_of(l, y, &x))
		return 0;
	snprintf(block, sizeof(block), "%u", l->boot->boot->index);
	snprintf(process, sizeof(process), "%u", y->process);
	x.bench = text(l->kase->shown);
	x.arm = text(l->arm);
	x.block = text(block);
	x.process = text(process);
	return count(l, y, x.value) ? -ENOMEM : samples_add(l->what->to, &x);
}

int analyze_batches_add(const struct analyze *an, const struct comparison *p, const struct arm *arm,
			const struct analyze_batches *b)
{
	struct analyze_arm a = { 0 };
	int err = analyze_arm_init(&a, an, p, arm);

	for (size_t i = 0; !err && i < a.nr; i++) {
		struct loading l = { .an = an, .boot = a.boot[i], .what = b, .arm = arm->name };

		if (a.boot[i] && !strcmp(a.boot[i]->outcome, "done"))
			err = store_times(an->store, a.boot[i]->boot->id, take, &l);
		analyze_drift_end(&l.process);
	}
	analyze_arm_release(&a);
	return err ? fail(err, "times of arm %s", arm->name) : 0;
}
