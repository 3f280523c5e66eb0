// SPDX-License-Identifier: GPL-2.0-only
/*
 * Other orders of the last link as placebo arms (METHOD 2.2, A/A'): where one of them moves a metric as far as a
 * feature does, that difference is no cost of the feature. Only of a baseline that is the very kernel that was linked
 * anew. All are held by the quantity that they are judged by: one pair of boots of a count that varies says how that
 * pair was, and lets pass, or withholds, what the mean over the seeds does not.
 */
#include "analyze/analyze_controls.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/gates.h"
#include "analysis/report/words.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/plan_rule.h"
#include "matrix/arm_keys.h"

struct control {			/* one order of the last link against that of the kernel itself */
	const struct comparison *p;
	const struct verdict_row *row;	/* [nr] of analyze_rows_of() */
	size_t nr;
};

struct controls {
	struct control *at;		/* [nr] of one baseline */
	size_t nr;
	const struct verdict_row **like;	/* [nr] of them, of one case and metric: those that have a count */
	double *d;			/* [nr] their differences */
	size_t counted;
	bool over_seeds;		/* they are means over all seeds: one of them, or what they hold, varies */
	bool ratios;			/* they are of logarithms, else in the unit of the metric */
};

static void controls_release(struct controls *c)
{
	free(c->at);
	free(c->like);
	free(c->d);
}

static int controls_of(struct controls *c, const struct analyze *an, const struct comparison *p)
{
	const size_t n = an->set.nr_pairs;

	*c = (struct controls){ .at = calloc(n, sizeof(*c->at)), .like = calloc(n, sizeof(*c->like)),
				.d = calloc(n, sizeof(*c->d)) };
	if (!c->at || !c->like || !c->d)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		if (analyze_is_order_of(&an->set.pairs[i], p)) {
			struct control *x = &c->at[c->nr++];

			x->p = &an->set.pairs[i];
			x->row = analyze_rows_of(an, x->p, &x->nr);
		}
	return 0;
}

static void find_like(struct controls *c, const struct verdict_row *r, size_t hint)
{
	c->counted = 0;
	for (size_t i = 0; i < c->nr; i++) {
		const struct verdict_row *x = analyze_row_like(c->at[i].row, c->at[i].nr, r, hint);

		if (x && !isnan(x->delta))
			c->like[c->counted++] = x;
	}
}

static bool has_log(const struct verdict_row *r, bool over_seeds)
{
	return r->ratio > 0 && !(over_seeds && !isnan(r->mean) && isnan(r->mean_log));
}

/* of a count that repeats the mean is the number itself, but for its rounding: equal ones have to stay equal */
static double log_of(const struct verdict_row *r, bool over_seeds)
{
	return over_seeds && r->class != CLASS_EXACT && !isnan(r->mean_log) ? r->mean_log : log(r->ratio);
}

/*
 * All by one quantity: where one of them varies with the seed, they are means over the seeds. On a log scale where
 * there are ratios, else in the unit of the metric; the largest of the controls comes first
 */
static double differences(struct controls *c, const struct verdict_row *r)
{
	c->over_seeds = verdict_of_test(r);
	for (size_t i = 0; i < c->counted; i++)
		c->over_seeds |= verdict_of_test(c->like[i]);
	c->ratios = has_log(r, c->over_seeds);
	for (size_t i = 0; i < c->counted; i++)
		c->ratios &= has_log(c->like[i], c->over_seeds);
	for (size_t i = 0; i < c->counted; i++) {
		const struct verdict_row *const x = c->like[i];
		const double d = c->ratios ? log_of(x, c->over_seeds) : analyze_moved(x, c->over_seeds);

		c->d[i] = d;
		if (fabs(d) >= fabs(c->d[0])) {
			c->like[i] = c->like[0];
			c->d[i] = c->d[0];
			c->like[0] = x;
			c->d[0] = d;
		}
	}
	return c->ratios ? log_of(r, c->over_seeds) : analyze_moved(r, c->over_seeds);
}

/* a bound of the interval in words: of logarithms in percent */
static char *bound(double x, bool ratios, char *buf, size_t n)
{
	return ratios ? words_percent(expm1(x), buf, n) : words_signed(x, buf, n);
}

/* @by has the difference that was held: its mean over the seeds is in no column, so it is said */
static int say(struct analyze *an, struct verdict_row *r, const struct verdict_row *by, const struct controls *c,
	       const struct interval *within, const char *why)
{
	const struct verdict_row *far = c->like[0];
	const bool means = c->over_seeds && !isnan(by->mean);
	char most[48], own[48], lo[48], hi[48];
	AUTO_FREE char *text = NULL;

	words_signed(analyze_moved(far, c->over_seeds), most, sizeof(most));
	words_signed(by->mean, own, sizeof(own));
	bound(within->lo, c->ratios, lo, sizeof(lo));
	bound(within->hi, c->ratios, hi, sizeof(hi));
	text = fs_path("%s%s%s: %s by %s is the farthest of %zu; one more is expected from %s to %s%s%s",
		       why || !r->reason ? "" : r->reason, why || !r->reason ? "" : "; ",
		       why ? why : "beyond other orders of the last link", far->key.arm, most, c->counted, lo, hi,
		       means ? "; all by their means over the seeds, here " : "", means ? own : "");
	if (strlist_add(&an->text, text))
		return -ENOMEM;
	r->reason = an->text.at[an->text.n - 1];
	return 0;
}

/* the row whose difference gave @r its verdict: its own, or that of most of its operations */
static const struct verdict_row *decided_by(const struct verdict_row *row, size_t nr, const struct verdict_row *r,
					    size_t hint)
{
	struct verdict_row steady = *r;
	const struct verdict_row *by;

	if (!verdict_of_most(r))
		return r;
	steady.metric = metric_name(M_STEADY);
	by = analyze_row_like(row, nr, &steady, hint);
	return by ? by : r;
}

/* under any of its margins */
static bool differs(const struct verdict_row *r)
{
	return verdict_differs(r->verdict) || verdict_differs(r->other[HALF_MARGIN]) ||
	       verdict_differs(r->other[TWICE_MARGIN]);
}

/* no order is a matter of the margin: it takes each cost and gain, under whichever */
static void withhold(struct verdict_row *r)
{
	for (int i = 0; i < OTHER_MARGINS; i++)
		if (verdict_differs(r->other[i]))
			r->other[i] = VERDICT_NO_VERDICT;
	if (!verdict_differs(r->verdict))
		return;
	r->verdict = VERDICT_NO_VERDICT;
	r->gate = GATE_PLACEBO;
}

/* @r by the orders that were found for @by */
static int hold(struct analyze *an, struct verdict_row *r, const struct verdict_row *by, struct controls *c)
{
	const double alpha = plan_rule(an->plan).alpha;
	struct interval within;
	const bool told = verdict_differs(r->verdict);
	const char *why = NULL;
	enum gate gate;
	double d;

	if (!c->counted)
		return 0;
	d = differences(c, by);
	gate = gate_layout(d, c->d, c->counted, alpha, &within, &why);
	if (gate_placebo(d, c->d, c->counted, &why) == GATE_PLACEBO || gate == GATE_PLACEBO)
		withhold(r);
	return told && (why || c->d[0] != 0) ? say(an, r, by, c, &within, why) : 0;
}

/* rows of @p in verdicts.csv */
static int hold_rows(struct analyze *an, const struct comparison *p, struct controls *c)
{
	size_t nr;
	struct verdict_row *row = analyze_rows_of(an, p, &nr);
	int err = 0;

	for (size_t k = 0; !err && k < nr; k++)
		if (differs(&row[k])) {
			const struct verdict_row *by = decided_by(row, nr, &row[k], k);

			find_like(c, by, k);
			err = hold(an, &row[k], by, c);
		}
	return err;
}

/* and in endpoints.csv: each by the same endpoint of the orders */
static int hold_endpoints(struct analyze *an, const struct comparison *p, struct controls *c)
{
	const struct arm_key key = comparison_key(p);
	int err = 0;

	for (size_t k = 0; !err && k < an->nr_second; k++) {
		struct verdict_row *r = &an->second[k];

		if (!differs(r) || !arm_key_equal(&r->key, &key))
			continue;
		c->counted = 0;
		for (size_t i = 0; i < c->nr; i++) {
			const struct verdict_row *x = analyze_endpoint_row(an, c->at[i].p, r->metric, r->bench,
									   r->endpoint);

			if (x)
				c->like[c->counted++] = x;
		}
		err = hold(an, r, r, c);
	}
	return err;
}

int analyze_placebo(struct analyze *an)
{
	int err = 0;

	for (size_t i = 0; !err && i < an->set.nr_pairs; i++) {
		const struct comparison *p = &an->set.pairs[i];
		struct controls c;

		if (analyze_is_placebo(p))
			continue;
		err = controls_of(&c, an, p);
		if (!err && c.nr)
			err = hold_rows(an, p, &c);
		if (!err && c.nr)
			err = hold_endpoints(an, p, &c);
		controls_release(&c);
	}
	return err ? fail(err, "placebo") : 0;
}
