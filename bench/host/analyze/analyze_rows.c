// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/exact.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/grow.h"
#include "config/plan_looks.h"
#include "config/plan_rule.h"
#include "matrix/arm_keys.h"

double analyze_margin(const struct plan *p, const char *shown)
{
	return plan_margin(p, shown)->ratio;
}

static int usable(const struct analyze_arm *a, const struct analyze_arm *b, size_t i,
		  const struct analyze_case *k)
{
	const struct window_cost *x = analyze_cost(a->boot[i], k), *y = analyze_cost(b->boot[i], k);

	return x && y && x->n && x->n == y->n && a->boot[i]->boot->seed == b->boot[i]->boot->seed;
}

static int choose_best(struct analyze_match *m, const struct analyze_arm *a,
		       const struct analyze_arm *b, const struct analyze_case *k)
{
	AUTO_FREE double *d = calloc(m->nr + 1, sizeof(*d));

	if (!d)
		return -ENOMEM;
	for (size_t i = 0; i < m->nr; i++) {
		const size_t at = m->index[i];

		d[i] = (double)(analyze_cost(b->boot[at], k)->diff[M_INSTRUCTIONS] -
				analyze_cost(a->boot[at], k)->diff[M_INSTRUCTIONS]);
	}
	m->best = m->index[exact_middle(d, m->index, m->nr)];
	return 0;
}

int analyze_match(struct analyze_match *m, const struct analyze_arm *a, const struct analyze_arm *b,
		  const struct analyze_case *k)
{
	int err;

	m->nr = 0;
	m->index = calloc(a->nr + 1, sizeof(*m->index));
	if (!m->index)
		return fail(-ENOMEM, "%s", k->shown);
	for (size_t i = 1; i < a->nr; i++)
		if (usable(a, b, i, k))
			m->index[m->nr++] = i;
	if (m->nr < EXACT_MIN_REPEATS && a->nr && usable(a, b, 0, k))
		m->index[m->nr++] = 0;
	err = choose_best(m, a, b, k);
	return err ? fail(err, "%s", k->shown) : 0;
}

/* why an arm has no cost for a case; NULL when it has one in some boot */
static const char *why_not(struct analyze *an, const struct analyze_arm *a,
			   const struct analyze_case *k)
{
	const char *outcome = NULL, *status = NULL;
	size_t done = 0;

	for (size_t i = 0; i < a->nr; i++) {
		const struct window_cost *c = analyze_cost(a->boot[i], k);

		if (c && c->n)
			return NULL;
		if (c && !status)
			status = c->status;
		if (a->boot[i] && !strcmp(a->boot[i]->outcome, "done"))
			done++;
		else if (!outcome)
			outcome = a->boot[i] && *a->boot[i]->outcome ? a->boot[i]->outcome
								     : "not collected";
	}
	if (!done)
		return analyze_words(an, VERDICT_OF_ARM "%s: no boot finished (%s)", a->arm->name,
			    outcome ? outcome : "none asked for");
	return analyze_words(an, VERDICT_OF_ARM "%s: %s", a->arm->name, status ? status : "the case did not run");
}

void analyze_row_name(struct verdict_row *r, const struct analyze *an, const struct comparison *p,
		      const struct analyze_case *k, const char *metric, const char *unit)
{
	r->plan = an->plan->name;
	r->key = comparison_key(p);
	r->baseline = p->a->name;
	r->machine = an->plan->machine;
	r->bench = k->shown;
	r->metric = metric;
	r->unit = unit;
	r->margin = analyze_margin(an->plan, k->shown);
	r->rule = an->rule.hash;
	r->registered = an->rule.word;
	r->build_a = p->build_a ? p->build_a->id : NULL;
	r->build_b = p->build_b ? p->build_b->id : NULL;
}

static void base_row(struct verdict_row *r, const struct analyze *an, const struct comparison *p,
		     const struct analyze_case *k, unsigned int m)
{
	verdict_row_init(r);
	analyze_row_name(r, an, p, k, metric_name(m), metric_table[m].unit);
}

static void no_verdict(struct verdict_row *r, const char *reason)
{
	r->verdict = VERDICT_NO_VERDICT;
	r->gate = GATE_INPUT;
	r->reason = reason;
}

/* a, b and delta of one row come from one pair of boots, so that symbols add up to delta; see analyze_mean() */
static void representative(struct verdict_row *r, const struct analyze_match *m,
			   const struct window_cost *ca, const struct window_cost *cb,
			   unsigned int metric)
{
	r->boot_a = r->boot_b = (long)m->best;
	r->a = window_per_op(ca, metric);
	r->b = window_per_op(cb, metric);
	r->delta = window_difference(ca, cb, metric);
	r->ratio = r->a > 0 ? r->b / r->a : NAN;
	r->over_margin = r->delta != 0 && fabs(r->delta) >= r->margin * r->a;
}

/* of a case whose windows have few operations */
static bool not_apart(const struct analyze_boot *b, const struct analyze_case *k, unsigned int metric)
{
	return METRIC_BIT(metric) & metric_each() && !analyze_cost(b, k)->n_each;
}

/* decided after an earlier look, with the seeds of that; later boots have not run the case */
static bool was_settled(const struct analyze *an, const struct verdict_row *r)
{
	return an->plan->later && (size_t)r->n_blocks >= plan_first_look(an->plan) &&
	       r->verdict != VERDICT_INCONCLUSIVE && r->verdict != VERDICT_NO_VERDICT;
}

/* the last pair may be of boot 0, whose seed is that of boot 1 */
static size_t seeds_of(const struct analyze_match *m)
{
	return m->nr - (m->nr > 1 && m->index[m->nr - 1] == 0 && m->index[0] == 1);
}

/*
 * Two seeds, one of them counted twice, say whether a count repeats, and are no sample: a t of such three pairs finds a
 * difference in nothing 22 times of 100.
 */
static bool too_few_seeds(struct exact_result *x, const struct analyze_match *m)
{
	if (x->class != CLASS_STAT || !m->nr || seeds_of(m) >= EXACT_MIN_REPEATS)
		return false;
	x->verdict = VERDICT_NO_VERDICT;
	x->gate = GATE_INPUT;
	x->reason = "the count varies and two seeds are too few for a test: boots = 4 or more";
	x->p = x->ci_lo = x->ci_hi = x->se = x->df = x->equiv_bound = x->mde80 = NAN;
	x->n_more = -1;
	x->log_difference.n = 0;
	return true;
}

static void judge(struct analyze *an, struct verdict_row *r, const struct analyze_arm *a,
		  const struct analyze_arm *b, const struct analyze_case *k,
		  const struct analyze_match *m, unsigned int metric)
{
	AUTO_FREE double *va = calloc(m->nr + 1, sizeof(*va));
	AUTO_FREE double *vb = calloc(m->nr + 1, sizeof(*vb));
	const size_t want = a->nr > EXACT_MIN_REPEATS ? a->nr - 1 : a->nr;
	struct exact_result x;
	bool few;

	if (!va || !vb) {
		no_verdict(r, "out of memory");
		return;
	}
	for (size_t i = 0; i < m->nr; i++) {
		va[i] = window_per_op(analyze_cost(a->boot[m->index[i]], k), metric);
		vb[i] = window_per_op(analyze_cost(b->boot[m->index[i]], k), metric);
	}
	for (size_t i = 0; i < m->nr; i++)
		if (isnan(va[i]) || isnan(vb[i])) {
			no_verdict(r, not_apart(a->boot[m->index[i]], k, metric) ?
				   "an operation is long: none was told apart" :
				   analyze_words(an, VERDICT_OF_ARM "%s: not measured in every boot",
						 isnan(va[i]) ? a->arm->name : b->arm->name));
			return;
		}
	if (exact_compare(va, vb, m->nr, r->margin, &x)) {
		no_verdict(r, "a window of 2n operations counts less than one of n");
		return;
	}
	few = too_few_seeds(&x, m);
	exact_to_row(&x, r);
	an->estimate[r - an->row] = x.log_difference;
	representative(r, m, analyze_cost(a->boot[m->best], k), analyze_cost(b->boot[m->best], k),
		       metric);
	if (metric == M_INSTRUCTIONS && r->class == CLASS_STAT && an->plan->each && !few)
		analyze_mean(an, r, a, b, k, m);
	if (m->nr < want && !r->reason && !was_settled(an, r))
		r->reason = analyze_words(an, "%zu of %zu seeds have both boots", m->nr, want);
}

struct verdict_row *analyze_new_row(struct analyze *an)
{
	if (GROW(an->row, an->nr_row) || GROW(an->estimate, an->nr_row))
		return NULL;
	an->estimate[an->nr_row].n = 0;
	return &an->row[an->nr_row++];
}

static int rows_of_case(struct analyze *an, const struct comparison *p, const struct analyze_arm *a,
			const struct analyze_arm *b, const struct analyze_case *k)
{
	struct analyze_match m;
	const char *why = NULL;
	int err = analyze_match(&m, a, b, k);

	if (!err && !m.nr) {
		why = why_not(an, a, k);
		why = why ? why : why_not(an, b, k);
		why = why ? why : "no seed has a finished boot of both arms";
	}
	for (unsigned int metric = 0; !err && metric < M_ALL; metric++) {
		struct verdict_row *r;

		if (!analyze_judges(an, metric))
			continue;
		r = analyze_new_row(an);
		if (!r) {
			err = fail(-ENOMEM, "%s", k->shown);
			break;
		}
		base_row(r, an, p, k, metric);
		if (why)
			no_verdict(r, why);
		else
			judge(an, r, a, b, k, &m, metric);
	}
	free(m.index);
	return err;
}

int analyze_rows(struct analyze *an, const struct comparison *p)
{
	struct analyze_arm a = { 0 }, b = { 0 };
	const size_t from = an->nr_row;
	int err = analyze_arm_init(&a, an, p, p->a);

	if (!err)
		err = analyze_arm_init(&b, an, p, p->b);
	for (size_t i = 0; !err && i < an->nr_kase; i++)
		err = rows_of_case(an, p, &a, &b, &an->kase[i]);
	if (!err && an->plan->each)
		analyze_settle_apart(an, from);
	if (!err)
		err = analyze_families(an, from);
	if (!err && an->plan->each)
		analyze_say_apart(an, from);
	analyze_arm_release(&a);
	analyze_arm_release(&b);
	return err;
}

/* an arm that does not exist there has a row for each case: "not available" is an answer, an empty cell is none */
int analyze_absent(struct analyze *an, const struct unavailable_arm *x)
{
	const char *why = analyze_words(an, VERDICT_NOT_AVAILABLE "%s", x->reason);

	for (size_t i = 0; i < an->nr_kase; i++) {
		struct verdict_row *r = analyze_new_row(an);

		if (!r)
			return fail(-ENOMEM, "%s", x->key.arm);
		verdict_row_init(r);
		r->plan = an->plan->name;
		r->key = x->key;
		r->baseline = x->baseline;
		r->machine = an->plan->machine;
		r->bench = an->kase[i].shown;
		r->metric = analyze_endpoint(an);
		r->unit = metric_table[an->timed ? M_NS : M_INSTRUCTIONS].unit;
		r->margin = analyze_margin(an->plan, an->kase[i].shown);
		no_verdict(r, why);
	}
	return 0;
}
