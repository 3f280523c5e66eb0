// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/decide.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/dist.h"
#include "analysis/multiple.h"
#include "analysis/stop.h"

static void refuse(struct decision *d, enum gate gate, const char *why)
{
	d->verdict = VERDICT_NO_VERDICT;
	d->gate = gate;
	d->reason = why;
}

/* a count that repeats: no interval, no test, no correction for other tests */
static void exactly(const struct candidate *c, struct decision *d)
{
	d->verdict = c->e.d == 0 ? VERDICT_IDENTICAL : c->e.d > 0 ? VERDICT_COST : VERDICT_GAIN;
	d->ratio = exp(c->e.d);
	d->equiv_bound = expm1(fabs(c->e.d));
}

/* gates first: what cannot be judged gets no p-value and does not count in the family */
static bool admit(const struct candidate *c, struct decision *d)
{
	*d = (struct decision){ .p = NAN,
				.p_adj = NAN,
				.ratio = NAN,
				.ci_lo = NAN,
				.ci_hi = NAN,
				.equiv_bound = NAN,
				.mde80 = NAN,
				.n_more = -1,
				.n_more_upper = -1,
				.best = NAN };
	if (c->without_ratio) {
		d->p = c->p;
		return false;
	}
	if (c->err)
		refuse(d, GATE_INPUT, c->why ? c->why : "too few or unusable values");
	else if (c->exact && c->failed != GATE_NONE && !(c->failed == GATE_PLACEBO && c->e.d == 0))
		refuse(d, c->failed, c->why);	/* the same count differs less than any layout */
	else if (c->exact)
		exactly(c, d);
	else if (!(c->e.sd > ZERO_SPREAD))
		refuse(d, GATE_ZERO_SPREAD, "all differences are equal: no spread to judge by");
	else if (c->failed != GATE_NONE && c->failed != GATE_NOISE && c->failed != GATE_PLACEBO)
		refuse(d, c->failed, c->why);
	return !c->err && !c->exact && c->e.sd > ZERO_SPREAD;
}

/* of a confidence sequence: as many blocks as the degrees of freedom stand for, which layouts make fewer */
static double anytime_t(const struct estimate *e, double alpha)
{
	return stop_anytime_t((size_t)floor(e->df + 1e-9) + 1, alpha, 1);
}

void decide_criticals(const struct estimate *e, const struct decision_rule *rule, double *two, double *one)
{
	if (rule->anytime) {
		*two = *one = anytime_t(e, rule->alpha);
		return;
	}
	*two = dist_t_quantile(1 - rule->alpha / 2, e->df);
	*one = dist_t_quantile(1 - rule->alpha, e->df);
}

static double mde_multiplier(const struct candidate *c, const struct decision_rule *rule, struct power *pw)
{
	const double n = (double)c->e.n;

	if (rule->anytime)
		return (anytime_t(&c->e, rule->alpha) + dist_t_quantile(0.8, c->e.df)) / sqrt(n);
	if (c->e.df == n - 1 && c->e.n <= POWER_NMAX)
		return power_k(pw, c->e.n);
	return power_ncp80(c->e.df, rule->alpha) / sqrt(n);
}

static void measure(const struct candidate *c, const struct decision_rule *rule, struct power *pw,
		    struct decision *d)
{
	const double delta = log1p(c->margin);
	double two, one, mde, bound;

	decide_criticals(&c->e, rule, &two, &one);
	bound = fabs(c->e.d) + one * c->e.se;
	mde = mde_multiplier(c, rule, pw) * c->e.sd;
	d->p = rule->anytime ? NAN : compare_p(&c->e, 0);
	d->ratio = exp(c->e.d);
	d->ci_lo = exp(c->e.d - two * c->e.se);
	d->ci_hi = exp(c->e.d + two * c->e.se);
	d->equiv_bound = expm1(bound);
	d->mde80 = expm1(mde);
	d->equivalent = bound < delta;
	d->powered = mde <= delta;
}

/* the spread of blocks without what layouts have in e.se: that part stays as it is however many blocks there are */
static double boots_sd(const struct candidate *c)
{
	const double n = (double)c->e.n, var = c->e.sd * c->e.sd - n * c->layout_se * c->layout_se;

	return c->layout_se > 0 ? sqrt(fmax(var, 0)) : c->e.sd;
}

/* what the spread of @n blocks would look like, with the part of the layouts in their mean */
static double sd_of(const struct candidate *c, double sd, size_t n)
{
	return sqrt(sd * sd + (double)n * c->layout_se * c->layout_se);
}

/* smallest n up to @cap that suffices, 0 = none: the layouts' part grows with n, so it is looked for anew */
static size_t blocks_needed(struct power *pw, const struct candidate *c, double sd, size_t cap)
{
	const double delta = log1p(c->margin);
	size_t lo = power_blocks(pw, sd / delta), hi = cap;

	if (!lo || lo > cap || power_rho_max(pw, cap) < sd_of(c, sd, cap) / delta)
		return 0;
	while (c->layout_se > 0 && lo < hi) {
		const size_t mid = (lo + hi) / 2;

		if (power_rho_max(pw, mid) >= sd_of(c, sd, mid) / delta)
			hi = mid;
		else
			lo = mid + 1;
	}
	return lo;
}

/* blocks that would settle it, less those there are; at least one, for it is not settled */
static long further(struct power *pw, const struct candidate *c, double sd, size_t cap)
{
	const size_t need = blocks_needed(pw, c, sd, cap);

	if (!need)
		return -1;
	return need > c->e.n ? (long)(need - c->e.n) : 1;
}

static void inconclusive(const struct candidate *c, const struct decision_rule *rule, struct power *pw,
			 struct decision *d)
{
	const double delta = log1p(c->margin);
	const size_t cap = rule->cap && rule->cap < POWER_NMAX ? rule->cap : POWER_NMAX;
	const double sd = boots_sd(c);

	d->verdict = VERDICT_INCONCLUSIVE;
	if (c->failed == GATE_NOISE || c->noise_floor > delta) {
		d->gate = GATE_NOISE;
		d->reason = "noise floor above the margin";
		return;
	}
	if (dist_t_quantile(1 - rule->alpha, c->e.df) * c->layout_se >= delta || !blocks_needed(pw, c, 0, cap)) {
		d->reason = "layouts lie too far apart for the margin: further blocks do not help";
		return;
	}
	d->n_more = further(pw, c, sd, cap);
	d->n_more_upper = further(pw, c, power_sd_upper(sd, c->e.df), cap);
	if (d->n_more < 0) {
		d->best = expm1(sd_of(c, sd, cap) / power_rho_max(pw, cap));
		d->reason = "margin not resolvable here";
	}
}

static enum qualifier against_margin(const struct candidate *c, const struct decision *d)
{
	const double near = c->e.d > 0 ? d->ci_lo - 1 : 1 / d->ci_hi - 1;

	if (d->equivalent)
		return QUAL_BELOW_MARGIN;
	return near > c->margin ? QUAL_ABOVE_MARGIN : QUAL_UNRESOLVED;
}

/*
 * What the machine makes of nothing holds back what could be its own: every lack of a difference within the margin, and
 * each difference but one whose whole interval lies beyond the floor.
 */
static bool could_be_noise(const struct candidate *c, const struct decision *d)
{
	if (c->failed == GATE_NOISE)
		return true;
	return c->noise_floor > log1p(c->margin) && !(log(d->ci_lo) > c->noise_floor) &&
	       !(log(d->ci_hi) < -c->noise_floor);
}

static bool is_significant(const struct candidate *c, const struct decision_rule *rule, size_t members,
			   const struct decision *d)
{
	if (!rule->anytime)
		return d->p_adj <= rule->alpha;
	/* without a ratio there is a p-value alone, which holds at one number of blocks */
	return !c->without_ratio &&
	       fabs(c->e.d) > anytime_t(&c->e, rule->alpha / (double)members) * c->e.se;
}

/* what a test comes to under the margin of @c; whether there is a difference has been corrected for the others */
static enum verdict verdict_of(const struct candidate *c, const struct decision *d)
{
	if (could_be_noise(c, d))
		return VERDICT_INCONCLUSIVE;
	if (d->significant && c->failed == GATE_PLACEBO)
		return VERDICT_NO_VERDICT;
	if (d->significant)
		return c->e.d > 0 ? VERDICT_COST : VERDICT_GAIN;
	return d->equivalent && d->powered ? VERDICT_NO_IMPACT : VERDICT_INCONCLUSIVE;
}

/* by the same rule under a margin that is @times as large: of what was measured nothing depends on it */
static enum verdict verdict_at(const struct candidate *c, const struct decision *d, double times)
{
	struct candidate x = *c;
	struct decision y = *d;

	x.margin *= times;
	y.equivalent = d->equiv_bound < x.margin;
	y.powered = d->mde80 <= x.margin;
	return verdict_of(&x, &y);
}

static void settle(const struct candidate *c, const struct decision_rule *rule, size_t members, struct power *pw,
		   struct decision *d)
{
	if (d->verdict == VERDICT_NO_VERDICT || c->exact)
		return;
	d->significant = is_significant(c, rule, members, d);
	if (c->without_ratio) {
		d->verdict = !d->significant ? VERDICT_INCONCLUSIVE : c->e.d > 0 ? VERDICT_COST : VERDICT_GAIN;
		return;
	}
	for (int i = 0; i < OTHER_MARGINS; i++)
		d->other[i] = verdict_at(c, d, verdict_times(i));
	d->verdict = verdict_of(c, d);
	if (d->verdict == VERDICT_NO_VERDICT)
		refuse(d, GATE_PLACEBO, c->why); /* withheld: a layout does as much */
	else if (d->verdict == VERDICT_INCONCLUSIVE)
		inconclusive(c, rule, pw, d);
	else if (verdict_differs(d->verdict))
		d->qualifier = against_margin(c, d);
}

/* a NaN is no member of a family: those of the other one are as if they were not there */
static int correct(const struct candidate *c, size_t n, bool primary, struct decision *out)
{
	double *p = calloc(n + 1, sizeof(*p));
	int err = p ? 0 : -ENOMEM;

	for (size_t i = 0; i < n && !err; i++)
		p[i] = c[i].primary == primary && out[i].verdict != VERDICT_NO_VERDICT ? out[i].p : NAN;
	err = err ? err : multiple_holm(p, n, p);
	for (size_t i = 0; i < n && !err; i++)
		if (c[i].primary == primary)
			out[i].p_adj = p[i];
	free(p);
	return err;
}

/* what is tested in the family of that kind */
static size_t members_of(const struct candidate *c, size_t n, bool primary, const struct decision *out)
{
	size_t nr = 0;

	for (size_t i = 0; i < n; i++)
		nr += c[i].primary == primary && !c[i].exact && out[i].verdict != VERDICT_NO_VERDICT;
	return nr;
}

int decide_families(const struct candidate *c, size_t n, const struct decision_rule *rule, struct power *pw,
		    struct decision *out)
{
	size_t members[2];
	int err;

	for (size_t i = 0; i < n; i++)
		if (admit(&c[i], &out[i]))
			measure(&c[i], rule, pw, &out[i]);
	err = correct(c, n, true, out);
	err = err ? err : correct(c, n, false, out);
	members[false] = members_of(c, n, false, out);
	members[true] = members_of(c, n, true, out);
	for (size_t i = 0; i < n && !err; i++) {
		settle(&c[i], rule, members[c[i].primary], pw, &out[i]);
		if (!out[i].reason)
			out[i].reason = c[i].note;
	}
	return err;
}

/* turn a row that was judged on "less is worse" back to b over a */
static void invert(struct verdict_row *r)
{
	const double lo = r->ci_lo;

	r->ratio = 1 / r->ratio;
	r->ci_lo = 1 / r->ci_hi;
	r->ci_hi = 1 / lo;
}

void decide_to_row(const struct candidate *c, const struct decision *d, struct verdict_row *r)
{
	r->class = c->exact ? CLASS_EXACT : CLASS_STAT;
	r->verdict = d->verdict;
	memcpy(r->other, d->other, sizeof(r->other));
	r->qualifier = d->qualifier;
	r->gate = d->gate;
	r->reason = d->reason;
	r->margin = c->margin;
	r->scope = c->scope;
	r->p = d->p;
	r->p_adj = d->p_adj;
	r->ratio = d->ratio;
	r->ci_lo = d->ci_lo;
	r->ci_hi = d->ci_hi;
	r->equiv_bound = d->equiv_bound;
	r->mde80 = d->mde80;
	r->n_more = d->n_more;
	r->n_more_upper = d->n_more_upper;
	r->best_margin = d->best;
	r->noise_floor = isnan(c->noise_floor) ? NAN : expm1(c->noise_floor);
	if (c->higher_is_better)
		invert(r);
	if (c->err)
		return;
	r->n_blocks = (long)c->e.n;
	if (c->exact)
		return;
	r->df = c->e.df;
	r->se = c->e.se;
	r->over_margin = fabs(c->e.d) >= log1p(c->margin);
}
