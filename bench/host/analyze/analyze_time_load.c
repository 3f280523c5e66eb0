// SPDX-License-Identifier: GPL-2.0-only
/* What there is to judge of boots that are timed: the cases that any of them names, the columns of their batches. */
#include "analyze/analyze.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/grow.h"
#include "kmod/uapi.h"

static bool is_of(const struct analyze_case *k, const struct store_time *y)
{
	return !strcmp(k->kase, y->kase) && !strcmp(k->domain, y->domain);
}

struct analyze_case *analyze_time_case(const struct analyze *an, const struct store_time *y,
				       struct analyze_case *before)
{
	if (before && is_of(before, y))
		return before;
	for (size_t i = 0; i < an->nr_kase; i++)
		if (is_of(&an->kase[i], y))
			return &an->kase[i];
	return NULL;
}

/* a copy that lives as long as the analysis */
static const char *kept(struct analyze *an, const char *s)
{
	return strlist_add(&an->text, s) ? NULL : an->text.at[an->text.n - 1];
}

static int on_time(void *ctx, const struct store_time *y)
{
	struct analyze *an = ctx;
	struct analyze_case *k = analyze_time_case(an, y, NULL);

	if (!k) {
		if (GROW(an->kase, an->nr_kase))
			return -ENOMEM;
		k = &an->kase[an->nr_kase++];
		*k = (struct analyze_case){ .kase = kept(an, y->kase), .domain = kept(an, y->domain) };
		if (!k->kase || !k->domain)
			return -ENOMEM;
	}
	if (!k->status && strcmp(y->status, "ok"))
		k->status = kept(an, y->status);
	if (*y->metric && strcmp(y->metric, METRIC_RUNNING) && !strlist_has(&an->time_metric, y->metric))
		return strlist_add(&an->time_metric, y->metric);
	return 0;
}

int analyze_time_load(struct analyze *an)
{
	int err = strlist_add(&an->time_metric, metric_name(M_NS));

	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		if (an->boot[i].boot->record)
			err = store_times(an->store, an->boot[i].boot->id, on_time, an);
	return err == -ENOMEM ? fail(err, "times") : err;
}

/* the batches of one process of one case, and what came of the processes before it */
struct process {
	struct analyze *an;
	struct analyze_boot *boot;
	size_t kase, n, processes;
	uint32_t number;
	double batch[HBK_TIME_BATCHES_MAX], sum;
};

static int cmp_double(const void *px, const void *py)
{
	const double x = *(const double *)px, y = *(const double *)py;

	return (x > y) - (x < y);
}

static void end_process(struct process *p)
{
	if (!p->n)
		return;
	qsort(p->batch, p->n, sizeof(*p->batch), cmp_double);
	p->sum += log((p->batch[(p->n - 1) / 2] + p->batch[p->n / 2]) / 2);
	p->processes++;
	p->n = 0;
}

static void end_case(struct process *p)
{
	end_process(p);
	if (p->processes)
		p->boot->ns[p->kase] = exp(p->sum / (double)p->processes);
	p->processes = 0;
	p->sum = 0;
}

/* rows come case by case, process by process */
static int on_batch(void *ctx, const struct store_time *y)
{
	struct process *p = ctx;
	const struct analyze_case *k;

	if (strcmp(y->metric, metric_name(M_NS)))
		return 0;
	k = analyze_time_case(p->an, y, p->kase < p->an->nr_kase ? &p->an->kase[p->kase] : NULL);
	if (!k)
		return 0;
	if ((size_t)(k - p->an->kase) != p->kase) {
		end_case(p);
		p->kase = (size_t)(k - p->an->kase);
	} else if (y->process != p->number) {
		end_process(p);
	}
	p->number = y->process;
	if (p->n < HBK_TIME_BATCHES_MAX && y->value > 0)
		p->batch[p->n++] = y->value / (double)y->n;
	return 0;
}

int analyze_time_costs(struct analyze *an)
{
	int err = 0;

	for (size_t i = 0; !err && i < an->set.nr_boots; i++) {
		struct process p = { .an = an, .boot = &an->boot[i], .kase = SIZE_MAX };

		p.boot->ns = calloc(an->nr_kase + 1, sizeof(*p.boot->ns));
		if (!p.boot->ns)
			return fail(-ENOMEM, "times");
		for (size_t k = 0; k < an->nr_kase; k++)
			p.boot->ns[k] = NAN;
		if (p.boot->boot->record)
			err = store_times(an->store, p.boot->boot->id, on_batch, &p);
		end_case(&p);
	}
	return err;
}

double analyze_time_cost(const struct analyze *an, const struct analyze_boot *b, const struct analyze_case *k)
{
	return b && b->ns ? b->ns[k - an->kase] : NAN;
}

const char *analyze_time_status(const struct analyze *an, const struct analyze_case *k)
{
	(void)an;
	return k->status ? k->status : "no boot of an arm has a batch of it";
}
