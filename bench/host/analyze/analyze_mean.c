// SPDX-License-Identifier: GPL-2.0-only
/*
 * Counts that vary with the seed. The difference of two windows has the noise of both; the operations that were told
 * apart say the same of the same boot with less of it, and together they are all that the boot counted of the case.
 */
#include "analyze/analyze.h"

#include <math.h>
#include <stdlib.h>

#include "analysis/exact.h"
#include "analysis/exact_stat.h"
#include "analysis/report/words.h"
#include "bench/base/cleanup.h"


static const double MOST_APART = .04;	/* of the mean from the windows, over the boots of an arm */

static double mean_of(const struct analyze_boot *b, const struct analyze_case *k)
{
	const struct window_cost *loop = window_find(b->cost, b->nr_cost, ANALYZE_EMPTY_LOOP, k->domain);

	return window_mean(analyze_cost(b, k), window_marks(loop));
}

/*
 * An operation told apart is a call of its own. Where that is a good deal of the case (it waits for a partner each
 * time), it is another quantity than the windows have, and is not mixed with it
 */
static bool is_one_quantity(const struct analyze_arm *x, const struct analyze_case *k, const struct analyze_match *m,
			    const double *mean)
{
	double windows = 0, all = 0;

	for (size_t i = 0; i < m->nr; i++) {
		windows += window_per_op(analyze_cost(x->boot[m->index[i]], k), M_INSTRUCTIONS);
		all += mean[i];
	}
	return fabs(all - windows) <= MOST_APART * windows;
}

static void say(struct analyze *an, struct verdict_row *r, const struct exact_result *x, const struct window_cost *c)
{
	const unsigned long long all = 3 * c->n + c->n_each;
	char own[48];

	if (!x->reason)
		r->reason = analyze_words(an, VERDICT_OF_MEAN "%llu operations of each boot; the functions are those "
					  "of two windows, whose difference is %s", all,
					  words_signed(r->delta, own, sizeof(own)));
	else
		r->reason = analyze_words(an, VERDICT_OF_MEAN "%llu operations of each boot: %s", all, x->reason);
}

static void retest(const double *a, const double *b, size_t n, double margin, struct exact_result *x)
{
	x->class = CLASS_STAT;
	exact_demote(a, b, n, margin, x);
}

void analyze_mean(struct analyze *an, struct verdict_row *r, const struct analyze_arm *a, const struct analyze_arm *b,
		  const struct analyze_case *k, const struct analyze_match *m)
{
	AUTO_FREE double *va = calloc(m->nr + 1, sizeof(*va));
	AUTO_FREE double *vb = calloc(m->nr + 1, sizeof(*vb));
	AUTO_FREE double *d = calloc(m->nr + 1, sizeof(*d));
	struct exact_result x;
	size_t at;

	if (!va || !vb || !d)
		return;
	for (size_t i = 0; i < m->nr; i++) {
		va[i] = mean_of(a->boot[m->index[i]], k);
		vb[i] = mean_of(b->boot[m->index[i]], k);
		d[i] = vb[i] - va[i];
	}
	if (exact_compare(va, vb, m->nr, r->margin, &x))	/* not told apart: a mean is NaN */
		return;
	if (!is_one_quantity(a, k, m, va) || !is_one_quantity(b, k, m, vb))
		return;
	if (x.class == CLASS_NEAR_EXACT && !x.reason)	/* that means lie close is no number that repeats */
		retest(va, vb, m->nr, r->margin, &x);
	at = exact_middle(d, m->index, m->nr);
	x.a = va[at];
	x.b = vb[at];
	x.delta = x.b - x.a;
	x.ratio = x.a > 0 ? x.b / x.a : NAN;
	x.over_margin = x.delta != 0 && fabs(x.delta) >= r->margin * x.a;
	x.at_a = x.at_b = m->best;
	say(an, r, &x, analyze_cost(a->boot[m->best], k));
	x.reason = r->reason;
	exact_to_row(&x, r);
	an->estimate[r - an->row] = x.log_difference;
}
