// SPDX-License-Identifier: GPL-2.0-only
/*
 * boots.csv: what ran; series.csv: every value behind a row; determinism.csv: two boots that
 * share a seed, held together
 */
#include "analyze/analyze.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fs.h"
#include "matrix/arm_keys.h"
#include "results/records.h"

void analyze_put_comparison(struct csv *f, const struct analyze *an, const struct comparison *p)
{
	csv_text(f, an->plan->name);
	csv_text(f, p->feature->name);
	csv_text(f, p->b->name);
	csv_text(f, p->a->name);
	csv_text(f, p->arch);
	csv_text(f, p->kernel->name);
	csv_text(f, p->toolchain);
}

void analyze_put_boot(struct csv *f, const struct analyze *an, const struct boot *b)
{
	csv_text(f, an->plan->name);
	csv_text(f, b->feature->name);
	csv_text(f, b->arm->name);
	csv_text(f, b->arch);
	csv_text(f, b->kernel->name);
	csv_text(f, b->toolchain);
}

static void put_case(struct csv *f, const struct analyze *an, const struct analyze_boot *b,
		     const struct analyze_case *k, const struct window_cost *c)
{
	for (unsigned int m = 0; m < M_ALL; m++) {
		if (!analyze_judges(an, m))
			continue;
		analyze_put_boot(f, an, b->boot);
		csv_text(f, k->shown);
		csv_text(f, metric_name(m));
		csv_text(f, b->boot->id);
		csv_int(f, b->boot->index);
		csv_int(f, (long long)b->boot->seed);
		csv_number(f, window_per_op(c, m));
		csv_number(f, window_intercept(c, m));
		csv_int(f, (long long)c->n);
		csv_int(f, c->windows);
		csv_int(f, c->disturbed);
		csv_text(f, c->status);
		csv_end(f);
	}
}

int analyze_series(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/series.csv", dir);
	struct csv f;
	int err = csv_open(
		&f, "plan,feature,arm,arch,kernel,toolchain,case,metric,boot,index,seed,value,"
		    "intercept,ops,windows,disturbed,status");

	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		for (size_t j = 0; j < an->nr_kase; j++) {
			const struct window_cost *c = analyze_cost(&an->boot[i], &an->kase[j]);

			if (c)
				put_case(&f, an, &an->boot[i], &an->kase[j], c);
		}
	return err ? err : csv_commit(&f, path);
}

int analyze_boots(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/boots.csv", dir);
	struct csv f;
	int err = csv_open(&f,
			   "plan,feature,arm,arch,kernel,toolchain,boot,index,seed,build,outcome,"
			   "splat");

	for (size_t i = 0; !err && i < an->set.nr_boots; i++) {
		const struct analyze_boot *b = &an->boot[i];

		analyze_put_boot(&f, an, b->boot);
		csv_text(&f, b->boot->id);
		csv_int(&f, b->boot->index);
		csv_int(&f, (long long)b->boot->seed);
		csv_text(&f, b->boot->record ? b->boot->record->build : "");
		csv_text(&f, *b->outcome ? b->outcome : "not collected");
		csv_text(&f, b->splat);
		csv_end(&f);
	}
	return err ? err : csv_commit(&f, path);
}

struct same { /* two boots of one seed, compared */
	unsigned int pairs, equal; /* (case, metric): all windows of it the same? */
	unsigned int windows, equal_windows;
	char first[160]; /* the first difference, in words */
};

static const struct store_window *twin(const struct analyze_boot *b, const struct store_window *w)
{
	for (size_t i = 0; i < b->nr_window; i++)
		if (b->window[i].n == w->n && b->window[i].batch == w->batch &&
		    !strcmp(b->window[i].kase, w->kase) && !strcmp(b->window[i].domain, w->domain))
			return &b->window[i];
	return NULL;
}

static void hold_windows(struct same *s, const struct analyze_boot *x, const struct analyze_boot *y,
			 const struct window_cost *c)
{
	int differs[M_ALL] = { 0 };

	for (size_t i = 0; i < x->nr_window; i++) {
		const struct store_window *w = &x->window[i], *v;
		int any = 0;

		if (strcmp(w->kase, c->kase) || strcmp(w->domain, c->domain) || !w->n)
			continue;
		v = twin(y, w);
		for (unsigned int m = 0; m < M_ALL; m++) {
			if (!(c->has & METRIC_BIT(m)) || (v && w->count[m] == v->count[m]))
				continue;
			any = differs[m] = 1;
			if (!*s->first)
				snprintf(s->first, sizeof(s->first),
					 "%s, %s, n %" PRIu64 ", window %u: %" PRIu64
					 " and %" PRIu64,
					 w->kase, metric_name(m), w->n, w->batch,
					 w->count[m], v ? v->count[m] : 0);
		}
		s->windows++;
		s->equal_windows += !any;
	}
	for (unsigned int m = 0; m < M_ALL; m++) {
		s->pairs += !!(c->has & METRIC_BIT(m));
		s->equal += c->has & METRIC_BIT(m) && !differs[m];
	}
}

static int twins(const struct boot *x, const struct boot *y)
{
	return x != y && x->seed == y->seed && x->index == 0 && y->index == 1 &&
	       x->build == y->build && boot_same_arm(x, y);
}

static void put_same(struct csv *f, const struct analyze *an, const struct analyze_boot *x,
		     const struct analyze_boot *y)
{
	struct same s = { 0 };

	for (size_t i = 0; i < x->nr_cost; i++)
		if (x->cost[i].n)
			hold_windows(&s, x, y, &x->cost[i]);
	analyze_put_boot(f, an, x->boot);
	csv_text(f, x->boot->id);
	csv_text(f, y->boot->id);
	csv_int(f, (long long)x->boot->seed);
	csv_int(f, s.pairs);
	csv_int(f, s.equal);
	csv_int(f, s.windows);
	csv_int(f, s.equal_windows);
	csv_text(f, strcmp(x->outcome, "done") || strcmp(y->outcome, "done")
			    ? "one of the two boots did not finish"
			    : s.first);
	csv_end(f);
}

int analyze_determinism(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/determinism.csv", dir);
	struct csv f;
	int err = csv_open(&f,
			   "plan,feature,arm,arch,kernel,toolchain,boot_0,boot_1,seed,pairs,equal,"
			   "windows,windows_equal,difference");

	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		for (size_t j = 0; j < an->set.nr_boots; j++)
			if (twins(an->boot[i].boot, an->boot[j].boot))
				put_same(&f, an, &an->boot[i], &an->boot[j]);
	return err ? err : csv_commit(&f, path);
}
