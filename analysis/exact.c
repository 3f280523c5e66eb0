// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/exact.h"
#include "analysis/exact_stat.h"

#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static int cmp_double(const void *x, const void *y)
{
	const double a = *(const double *)x, b = *(const double *)y;

	return (a > b) - (a < b);
}

/* range and lower median of one arm; @at is the first boot that has the median */
static int arm(const double *v, size_t n, double *lo, double *hi, double *mid, size_t *at)
{
	double *s = malloc(n * sizeof(*s));

	if (!s)
		return -ENOMEM;
	memcpy(s, v, n * sizeof(*s));
	qsort(s, n, sizeof(*s), cmp_double);
	*lo = s[0];
	*hi = s[n - 1];
	*mid = s[(n - 1) / 2];
	for (*at = 0; v[*at] != *mid;)
		++*at;
	free(s);
	return 0;
}

static int check(const double *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!isfinite(v[i]) || v[i] < 0)
			return -EDOM;
	return 0;
}

/* the same difference under every seed? then it is a number whatever the seeds do to the count */
static int constant_difference(const double *a, const double *b, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (b[i] - a[i] != b[0] - a[0])
			return 0;
	return 1;
}

static void means(const double *a, const double *b, size_t n, struct exact_result *x)
{
	double sum = 0, logs = 0;

	for (size_t i = 0; i < n; i++) {
		sum += b[i] - a[i];
		logs += a[i] > 0 && b[i] > 0 ? log(b[i]) - log(a[i]) : NAN;
	}
	x->mean = sum / (double)n;
	x->mean_log = logs / (double)n;
}

static enum verdict by_sign(double delta)
{
	if (delta == 0)
		return VERDICT_IDENTICAL;
	return delta > 0 ? VERDICT_COST : VERDICT_GAIN;
}

static void classify(const double *a, const double *b, size_t n, struct exact_result *x)
{
	const double range_a = x->a_hi - x->a_lo, range_b = x->b_hi - x->b_lo;
	const int same = constant_difference(a, b, n);

	if (range_a == 0 && range_b == 0) {
		x->class = CLASS_EXACT;
		x->verdict = by_sign(x->delta);
	} else if (same) {
		x->class = CLASS_NEAR_EXACT;
		x->verdict = by_sign(b[0] - a[0]);
		x->reason = "counts vary with the seed, their difference does not";
	} else if (range_a <= EXACT_NEAR_RANGE * x->a && range_b <= EXACT_NEAR_RANGE * x->b &&
		   fabs(x->delta) > range_a + range_b) {
		x->class = CLASS_NEAR_EXACT;
		x->verdict = by_sign(x->delta);
	} else {
		x->class = CLASS_STAT;
	}
}

static void init(struct exact_result *x, size_t n)
{
	memset(x, 0, sizeof(*x));
	x->n = n;
	x->ratio = x->ci_lo = x->ci_hi = x->p = x->df = x->se = x->equiv_bound = x->mde80 = NAN;
	x->n_more = -1;
}

int exact_compare(const double *a, const double *b, size_t n, double margin,
		  struct exact_result *out)
{
	struct exact_result x;

	if (!n || !(margin >= 0))
		return -EINVAL;
	if (check(a, n) || check(b, n))
		return -EDOM;
	init(&x, n);
	if (arm(a, n, &x.a_lo, &x.a_hi, &x.a, &x.at_a) ||
	    arm(b, n, &x.b_lo, &x.b_hi, &x.b, &x.at_b))
		return -ENOMEM;
	means(a, b, n, &x);
	x.delta = x.b - x.a;
	x.ratio = x.a > 0 ? x.b / x.a : NAN;
	x.over_margin = x.delta != 0 && fabs(x.delta) >= margin * x.a;
	if (n < EXACT_MIN_REPEATS) {
		x.verdict = VERDICT_NO_VERDICT;
		x.gate = GATE_INPUT;
		x.reason = "fewer than 3 repeats";
	} else {
		classify(a, b, n, &x);
		if (x.class == CLASS_STAT)
			exact_demote(a, b, n, margin, &x);
	}
	*out = x;
	return 0;
}

size_t exact_middle(const double *d, const size_t *boot, size_t n)
{
	size_t at = 0;
	bool found = false;

	for (size_t i = 0; i < n; i++) {
		size_t below = 0, equal = 0;

		for (size_t k = 0; k < n; k++) {
			below += d[k] < d[i];
			equal += d[k] == d[i];
		}
		if (below > (n - 1) / 2 || (n - 1) / 2 >= below + equal || (found && boot[i] > boot[at]))
			continue;
		at = i;
		found = true;
	}
	return at;
}

void exact_to_row(const struct exact_result *x, struct verdict_row *r)
{
	r->n_blocks = (long)x->n;
	r->a = x->a;
	r->b = x->b;
	r->delta = x->delta;
	r->ratio = x->ratio;
	r->mean = x->mean;
	r->mean_log = x->mean_log;
	r->ci_lo = x->ci_lo;
	r->ci_hi = x->ci_hi;
	r->class = x->class;
	r->verdict = x->verdict;
	r->gate = x->gate;
	r->reason = x->reason;
	r->equiv_bound = x->equiv_bound;
	r->mde80 = x->mde80;
	r->n_more = x->n_more;
	r->p = x->p;
	r->df = x->df;
	r->se = x->se;
	r->a_lo = x->a_lo;
	r->a_hi = x->a_hi;
	r->b_lo = x->b_lo;
	r->b_hi = x->b_hi;
	r->boot_a = (long)x->at_a;
	r->boot_b = (long)x->at_b;
	r->over_margin = x->over_margin;
}
