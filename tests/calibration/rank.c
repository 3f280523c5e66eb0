// SPDX-License-Identifier: GPL-2.0-only
#include "rank.h"

#include <gsl/gsl_cdf.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>

struct item {
	double v;
	size_t from;
	double rank;
};

static int cmp_item(const void *x, const void *y)
{
	const double a = ((const struct item *)x)->v, b = ((const struct item *)y)->v;

	return (a > b) - (a < b);
}

/* sort and give mid-ranks; returns the sum of t^3 - t over ties */
static double rank_all(struct item *v, size_t n)
{
	double ties = 0;

	qsort(v, n, sizeof(*v), cmp_item);
	for (size_t i = 0, j; i < n; i = j) {
		double t;

		for (j = i + 1; j < n && v[j].v == v[i].v;)
			j++;
		t = (double)(j - i);
		ties += t * t * t - t;
		for (size_t k = i; k < j; k++)
			v[k].rank = 0.5 * (double)(i + 1 + j);
	}
	return ties;
}

static void both_tails(struct rank_test *t)
{
	t->p_two = fmin(1, 2 * fmin(t->p_less, t->p_greater));
}

/*
 * number of ways to get U = 0 .. na*nb: the Gaussian binomial coefficient, by multiplying with
 * (1 - q^(nb + i)) and dividing by (1 - q^i); exact in a double below 2^53, relative beyond
 */
static double *mwu_law(size_t na, size_t nb)
{
	const size_t top = na * nb;
	double *w = calloc(top + 1, sizeof(*w));

	if (!w)
		return NULL;
	w[0] = 1;
	for (size_t i = 1; i <= na; i++) {
		for (size_t u = top + 1; u-- > nb + i;)
			w[u] -= w[u - nb - i];
		for (size_t u = i; u <= top; u++)
			w[u] += w[u - i];
	}
	return w;
}

static int mwu_exact(size_t na, size_t nb, struct rank_test *t)
{
	const size_t top = na * nb, u = (size_t)t->stat;
	double *law = mwu_law(na, nb), all = 0, below = 0, above = 0;

	if (!law)
		return -ENOMEM;
	for (size_t i = 0; i <= top; i++) {
		all += law[i];
		below += i <= u ? law[i] : 0;
		above += i >= u ? law[i] : 0;
	}
	free(law);
	t->p_less = below / all;
	t->p_greater = above / all;
	t->exact = 1;
	both_tails(t);
	return 0;
}

static void mwu_normal(size_t na, size_t nb, double ties, struct rank_test *t)
{
	const double m = (double)na, k = (double)nb, n = m + k, mean = 0.5 * m * k;
	const double sd = sqrt(m * k / 12 * (n + 1 - ties / (n * (n - 1))));

	t->p_less = gsl_cdf_ugaussian_P((t->stat - mean + 0.5) / sd);
	t->p_greater = gsl_cdf_ugaussian_P((mean - t->stat + 0.5) / sd);
	t->exact = 0;
	both_tails(t);
}

int rank_mwu(const double *a, size_t na, const double *b, size_t nb, int exact,
	     struct rank_test *out)
{
	const size_t n = na + nb;
	struct rank_test t = { 0 };
	struct item *v;
	double ties;

	if (!na || !nb)
		return -EINVAL;
	v = malloc(n * sizeof(*v));
	if (!v)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		v[i] = (struct item){ i < na ? a[i] : b[i - na], i, 0 };
	ties = rank_all(v, n);
	for (size_t i = 0; i < n; i++)
		t.stat += v[i].from < na ? v[i].rank : 0;
	free(v);
	t.stat -= 0.5 * (double)na * (double)(na + 1);
	if (exact && ties == 0) {
		const int err = mwu_exact(na, nb, &t);

		if (err)
			return err;
	} else {
		mwu_normal(na, nb, ties, &t);
	}
	*out = t;
	return 0;
}
