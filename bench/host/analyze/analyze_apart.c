// SPDX-License-Identifier: GPL-2.0-only
/*
 * What of a count that varies does not. Operations that were told apart: a window of n operations has what is rare
 * once, or twice, or not at all, and so varies with the seed, or looks under a few seeds as if it were exact. What most
 * operations take does not. And code that was compiled differently may add the same whatever varies elsewhere.
 */
#include "analyze/analyze.h"

#include <math.h>
#include <string.h>

#include "analysis/report/words.h"

struct apart {				/* the rows of one case; NULL = it has none of that metric */
	struct verdict_row *whole;
	const struct verdict_row *steady, *mean, *rare;
};

static struct verdict_row *of_metric(struct verdict_row *r, size_t n, enum metric_id m)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(r[i].metric, metric_name(m)))
			return &r[i];
	return NULL;
}

/* rows of one case follow each other */
static void each_case(struct analyze *an, size_t from, void (*fn)(struct analyze *an, const struct apart *x))
{
	for (size_t next; from < an->nr_row; from = next) {
		struct verdict_row *const r = an->row + from;
		struct apart x;

		for (next = from + 1; next < an->nr_row && an->row[next].bench == r->bench;)
			next++;
		x = (struct apart){ .whole = of_metric(r, next - from, M_INSTRUCTIONS),
				    .steady = of_metric(r, next - from, M_STEADY),
				    .mean = of_metric(r, next - from, M_AMORTISED),
				    .rare = of_metric(r, next - from, M_RARE_OPS) };
		if (x.whole && x.steady)
			fn(an, &x);
	}
}

/* under every seed more than half of the operations are the ones that are called most */
static bool is_most(const struct analyze *an, const struct apart *x)
{
	return x->rare && fmax(x->rare->a_hi, x->rare->b_hi) < an->plan->each / 2.;
}

/*
 * The count of a window varies, that of most operations is a number: then its difference says whether there is a cost.
 * It does not where the windows' own difference has the other sign, for then the rare operations may outweigh it; and
 * where most operations take the same, a difference can only be in the rare ones, and that is for the windows to say.
 */
static void settle(struct analyze *an, const struct apart *x)
{
	const struct verdict_row *const s = x->steady;
	struct verdict_row *const w = x->whole;
	char by[48];

	if (w->class != CLASS_STAT || !is_most(an, x) || (s->class != CLASS_EXACT && s->class != CLASS_NEAR_EXACT) ||
	    (s->verdict != VERDICT_COST && s->verdict != VERDICT_GAIN))
		return;
	if (w->delta * s->delta < 0)
		return;
	w->class = CLASS_NEAR_EXACT;
	w->verdict = s->verdict;
	w->gate = GATE_NONE;
	w->n_more = -1;
	w->of_most = s->delta / w->a;
	w->over_margin = fabs(s->delta) >= w->margin * w->a;
	w->p = w->ci_lo = w->ci_hi = w->equiv_bound = w->mde80 = NAN;
	w->reason = analyze_words(an, VERDICT_OF_MOST "%s",
				  words_signed(s->delta, by, sizeof(by)));
}

void analyze_settle_apart(struct analyze *an, size_t from)
{
	each_case(an, from, settle);
}

void analyze_settle_changed(struct verdict_row *r, double lo, double hi)
{
	const enum verdict changed = lo > 0 ? VERDICT_COST : lo < 0 ? VERDICT_GAIN : VERDICT_NONE;

	if (r->class == CLASS_STAT && lo == hi && !(fabs(lo) < fabs(r->delta) / 2) && r->verdict == changed)
		r->class = CLASS_NEAR_EXACT;
}

/*
 * The operations that are called most take the same number under every seed, or differ by the same, and the test of all
 * of them comes to the same verdict: the operation repeats, and what varies is what is rare. The verdict stays that of
 * the test
 */
static bool repeats(const struct apart *x)
{
	const struct verdict_row *const s = x->steady;

	return x->whole->class == CLASS_STAT && (s->class == CLASS_EXACT || s->class == CLASS_NEAR_EXACT) &&
	       x->whole->verdict == (s->verdict == VERDICT_IDENTICAL ? VERDICT_NO_IMPACT : s->verdict);
}

static void say(struct analyze *an, const struct apart *x)
{
	struct verdict_row *const w = x->whole;
	char often[48], all[48];

	if (repeats(x))
		w->class = CLASS_NEAR_EXACT;
	if (!x->mean || !x->rare || x->steady->class != CLASS_EXACT || x->mean->class != CLASS_EXACT ||
	    !(x->rare->a > 0 || x->rare->b > 0) || w->delta == x->mean->delta ||
	    (w->reason && w->verdict != VERDICT_INCONCLUSIVE) || verdict_of_mean(w))
		return;
	w->reason = analyze_words(an, "told apart: %s in most operations, %s on average",
				  words_signed(x->steady->delta, often, sizeof(often)),
				  words_signed(x->mean->delta, all, sizeof(all)));
}

void analyze_say_apart(struct analyze *an, size_t from)
{
	each_case(an, from, say);
}
