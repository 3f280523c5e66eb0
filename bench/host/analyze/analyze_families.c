// SPDX-License-Identifier: GPL-2.0-only
/*
 * The counts that vary with the seed, judged together: the cases of one metric of one comparison are
 * a family, or two where the plan has cases that it is about, within which cost and gain are corrected by Holm; the
 * level is that of the look.
 */
#include "analyze/analyze.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/stop.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/plan_looks.h"
#include "matrix/stopping.h"
#include "config/plan_rule.h"

struct family {
	struct candidate *c;
	struct decision *d;
	size_t *row; /* [n] */
	size_t n;
};

static void put_decision(const struct candidate *c, const struct decision *d, struct verdict_row *r)
{
	r->verdict = d->verdict;
	memcpy(r->other, d->other, sizeof(r->other));
	r->p_adj = d->p_adj;
	if (c->without_ratio)
		return;
	r->gate = d->gate;
	r->qualifier = d->qualifier;
	r->reason = d->reason ? d->reason : r->reason;
	r->p = d->p;
	r->ci_lo = d->ci_lo;
	r->ci_hi = d->ci_hi;
	r->equiv_bound = d->equiv_bound;
	r->mde80 = d->mde80;
	r->n_more = d->n_more;
	r->n_more_upper = d->n_more_upper;
}

/* of what has no ratio there is a p-value of differences, whose sign is that of their mean: it is in the family too */
static struct candidate candidate_of(const struct analyze *an, size_t i)
{
	const struct verdict_row *r = &an->row[i];
	struct candidate c = { .e = an->estimate[i], .margin = r->margin, .noise_floor = NAN,
			       .primary = plan_is_primary(an->plan, r->bench) };

	if (!c.e.n) {
		c.without_ratio = true;
		c.p = r->p;
		c.e.d = r->mean;
	}
	return c;
}

static int judge(struct analyze *an, size_t from, const char *metric, const struct decision_rule *rule,
		 struct power *pw, struct family *f)
{
	int err;

	f->n = 0;
	for (size_t i = from; i < an->nr_row; i++) {
		const struct verdict_row *r = &an->row[i];

		if (r->class != CLASS_STAT || strcmp(r->metric, metric) || (!an->estimate[i].n && isnan(r->p)))
			continue;
		f->c[f->n] = candidate_of(an, i);
		f->row[f->n++] = i;
	}
	err = decide_families(f->c, f->n, rule, pw, f->d);
	for (size_t k = 0; !err && k < f->n; k++)
		put_decision(&f->c[k], &f->d[k], &an->row[f->row[k]]);
	return err;
}

int analyze_families(struct analyze *an, size_t from)
{
	const struct decision_rule rule = plan_rule(an->plan);
	const size_t room = an->nr_row - from + 1;
	struct family f = { calloc(room, sizeof(*f.c)), calloc(room, sizeof(*f.d)),
			    calloc(room, sizeof(*f.row)), 0 };
	struct power *pw = malloc(sizeof(*pw));
	int err = f.c && f.d && f.row && pw ? 0 : -ENOMEM;

	if (pw)
		power_init(pw, rule.alpha);
	if (pw && rule.anytime)
		power_anytime(pw);
	for (unsigned int m = 0; !err && m < M_ALL; m++)
		err = judge(an, from, metric_name(m), &rule, pw, &f);
	free(f.c);
	free(f.d);
	free(f.row);
	free(pw);
	return err ? fail(err, "families") : 0;
}

/* the declared endpoint: instructions; other metrics do not keep a plan booting */
static size_t endpoint_rows(const struct analyze *an, enum verdict *v, size_t *needed, size_t *open)
{
	size_t n = 0;

	*open = 0;
	for (size_t i = 0; i < an->nr_row; i++) {
		const struct verdict_row *r = &an->row[i];

		if (strcmp(r->metric, analyze_endpoint(an)))
			continue;
		v[n] = r->verdict;
		needed[n++] = r->n_more_upper > 0 ? (size_t)(r->n_blocks + r->n_more_upper) : 0;
		*open += r->verdict == VERDICT_INCONCLUSIVE;
	}
	return n;
}

static bool is_open(const struct analyze *an, const struct analyze_case *k)
{
	for (size_t i = 0; i < an->nr_row; i++)
		if (an->row[i].verdict == VERDICT_INCONCLUSIVE && !strcmp(an->row[i].metric, analyze_endpoint(an)) &&
		    !strcmp(an->row[i].bench, k->shown))
			return true;
	return false;
}

/* open.csv: the cases with an open verdict in any comparison, for the boots of a later look */
static int write_open(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/open.csv", dir);
	struct csv f;

	if (!an->plan->later)
		return 0;
	if (csv_open(&f, "domain,case"))
		return fail(-ENOMEM, "%s", path);
	for (size_t i = 0; i < an->nr_kase; i++) {
		if (!is_open(an, &an->kase[i]))
			continue;
		csv_text(&f, an->kase[i].domain);
		csv_text(&f, an->kase[i].kase);
		csv_end(&f);
	}
	return csv_commit(&f, path);
}

int analyze_look(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/look.csv", dir);
	AUTO_FREE enum verdict *v = calloc(an->nr_row + 1, sizeof(*v));
	AUTO_FREE size_t *needed = calloc(an->nr_row + 1, sizeof(*needed));
	const struct plan *p = an->plan;
	size_t n, open, next = 0;
	enum stop stop;
	struct csv f;
	int err;

	if (!v || !needed || csv_open(&f, "rule,blocks,alpha,comparisons,open,decision,next"))
		return fail(-ENOMEM, "%s", path);
	n = endpoint_rows(an, v, needed, &open);
	stop = stopping_decide(p, v, needed, n, &next);
	csv_text(&f, plan_looks_name(p));
	csv_int(&f, plan_blocks(p));
	csv_number(&f, plan_rule(p).alpha);
	csv_int(&f, (long long)n);
	csv_int(&f, (long long)open);
	csv_text(&f, stopping_word(stop));
	csv_int(&f, (long long)next);
	csv_end(&f);
	err = csv_commit(&f, path);
	return err ? err : write_open(an, dir);
}
