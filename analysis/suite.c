// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/suite.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/compare.h"

/* a test that has no ratio to bound, for the baseline counts nothing: no margin is known that would hold it */
static bool is_unbounded(const struct verdict_row *r)
{
	return r->class == CLASS_STAT && isnan(r->equiv_bound);
}

/*
 * the smallest margin that would hold a row: of a test its bound, or what the machine makes of nothing if that is more;
 * of a count that repeats its difference
 */
static double bound_of(const struct verdict_row *r)
{
	if (!isnan(r->equiv_bound))
		return fmax(r->equiv_bound, r->noise_floor);	/* of a NaN and a number fmax() takes the number */
	if (!isnan(r->of_most))
		return fabs(r->of_most);
	if (r->delta == 0 && !is_unbounded(r))
		return 0;
	return isnan(r->ratio) || is_unbounded(r) ? INFINITY : fabs(r->ratio - 1);
}

bool suite_within(const struct verdict_row *r)
{
	/* where a control failed nothing is shown, however narrow the interval */
	return r->verdict != VERDICT_NO_VERDICT && bound_of(r) < r->margin &&
	       !(r->verdict == VERDICT_INCONCLUSIVE && r->gate != GATE_NONE);
}

static bool is_beyond(const struct verdict_row *r, double bound)
{
	if ((r->verdict != VERDICT_COST && r->verdict != VERDICT_GAIN) || is_unbounded(r))
		return false;
	return isnan(r->equiv_bound) ? bound >= r->margin : r->qualifier == QUAL_ABOVE_MARGIN;
}

static bool is_untested(const struct verdict_row *r)
{
	return r->verdict == VERDICT_NO_VERDICT && (r->gate == GATE_INPUT || r->gate == GATE_NONE);
}

static void take(struct suite *s, const struct verdict_row *r)
{
	const double bound = bound_of(r);

	if (is_untested(r)) {
		s->untested++;
		return;
	}
	if (!s->largest || bound > s->bound) {
		s->bound = bound;
		s->largest = r->bench;
	}
	if (suite_within(r))
		s->within++;
	else if (is_beyond(r, bound))
		s->beyond++;
	else
		s->open++;
}

void suite_claim(const struct verdict_row *row, size_t n, const char *metric, struct suite *out)
{
	struct suite s = { .bound = NAN };

	for (size_t i = 0; i < n; i++)
		if (!strcmp(row[i].metric, metric) && verdict_is_operation(row[i].bench))
			take(&s, &row[i]);
	s.answer = s.beyond ? SUITE_NO : s.open || !s.within ? SUITE_CANNOT_TELL : SUITE_YES;
	*out = s;
}

static enum other_margin other_of(int at)
{
	return at == SUITE_HALF ? HALF_MARGIN : TWICE_MARGIN;
}

double suite_times(int at)
{
	return at == SUITE_MARGIN ? 1 : verdict_times(other_of(at));
}

static enum verdict under(const struct verdict_row *r, int at)
{
	return at == SUITE_MARGIN ? r->verdict : verdict_under(r, other_of(at));
}

/* of each verdict, and below the margin what SUITE_COST and SUITE_GAIN have next to them */
static void tally(const struct verdict_row *r, int at, size_t out[SUITE_KINDS])
{
	static const enum suite_kind kind[] = {
		[VERDICT_NONE] = SUITE_UNTESTED,	[VERDICT_IDENTICAL] = SUITE_IDENTICAL,
		[VERDICT_COST] = SUITE_COST,		[VERDICT_GAIN] = SUITE_GAIN,
		[VERDICT_NO_IMPACT] = SUITE_NO_IMPACT,	[VERDICT_INCONCLUSIVE] = SUITE_INCONCLUSIVE,
		[VERDICT_NO_VERDICT] = SUITE_WITHHELD,
	};
	const enum verdict v = under(r, at);

	out[is_untested(r) ? SUITE_UNTESTED : kind[v]]++;
	if (verdict_differs(v) && bound_of(r) < suite_times(at) * r->margin)
		out[kind[v] + 1]++;
}

void suite_margins(const struct verdict_row *row, size_t n, const char *metric,
		   size_t out[SUITE_MARGINS][SUITE_KINDS])
{
	memset(out, 0, SUITE_MARGINS * sizeof(*out));
	for (size_t i = 0; i < n; i++)
		for (int at = 0; at < SUITE_MARGINS; at++)
			if (!strcmp(row[i].metric, metric) && verdict_is_operation(row[i].bench))
				tally(&row[i], at, out[at]);
}

const char *suite_kind_name(enum suite_kind k)
{
	static const char *const names[SUITE_KINDS] = {
		"identical", "no_impact", "cost", "cost_below", "gain", "gain_below", "inconclusive", "withheld",
		"untested",
	};

	return names[k];
}

const char *suite_answer_name(enum suite_answer a)
{
	static const char *const names[] = { "cannot tell", "yes", "no" };

	return names[a];
}

/* NaN: it is not in every block */
static bool in_all(const double *d, size_t blocks, size_t operations, size_t at)
{
	for (size_t i = 0; i < blocks; i++)
		if (!isfinite(d[i * operations + at]))
			return false;
	return true;
}

static void interval(struct composite *c, const double *mean, size_t blocks, const struct decision_rule *rule)
{
	struct estimate e;
	double two, one;

	if (compare_paired(mean, blocks, &e))
		return;
	if (e.sd <= ZERO_SPREAD) {	/* a number that repeats */
		c->lo = c->hi = c->ratio;
		c->bound = expm1(fabs(e.d));
		return;
	}
	decide_criticals(&e, rule, &two, &one);
	if (isinf(two))
		return;
	c->lo = exp(e.d - two * e.se);
	c->hi = exp(e.d + two * e.se);
	c->bound = expm1(fabs(e.d) + one * e.se);
}

int suite_composite(const double *d, size_t blocks, size_t operations, const struct decision_rule *rule,
		    bool layouts, struct composite *out)
{
	double *const mean = calloc(blocks + 1, sizeof(*mean));
	double all = 0;

	*out = (struct composite){ .ratio = NAN, .lo = NAN, .hi = NAN, .bound = NAN, .blocks = blocks };
	if (!mean)
		return -ENOMEM;
	for (size_t k = 0; k < operations; k++) {
		if (!blocks || !in_all(d, blocks, operations, k))
			continue;
		out->operations++;
		for (size_t i = 0; i < blocks; i++)
			mean[i] += d[i * operations + k];
	}
	for (size_t i = 0; out->operations && i < blocks; i++) {
		mean[i] /= (double)out->operations;
		all += mean[i];
	}
	if (out->operations) {
		out->ratio = exp(all / (double)blocks);
		if (!layouts)
			interval(out, mean, blocks, rule);
	}
	free(mean);
	return out->operations ? 0 : -ENODATA;
}
