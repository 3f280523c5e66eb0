// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/rank.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/dist.h"
#include "analysis/summary.h"

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

	t->p_less = dist_normal_cdf((t->stat - mean + 0.5) / sd);
	t->p_greater = dist_normal_cdf((mean - t->stat + 0.5) / sd);
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

int rank_mwu_shift(const double *a, size_t na, const double *b, size_t nb, double alpha,
		   double *shift, double *lo, double *hi)
{
	const size_t top = na * nb;
	double *d = malloc((top ? top : 1) * sizeof(*d)), *law = mwu_law(na, nb), all = 0, tail = 0;
	size_t c = 0;

	if (!top || !d || !law) {
		free(d);
		free(law);
		return top ? -ENOMEM : -EINVAL;
	}
	for (size_t i = 0; i < top; i++)
		d[i] = a[i / nb] - b[i % nb];
	dist_sort(d, top);
	for (size_t i = 0; i <= top; i++)
		all += law[i];
	while (c < top && tail + law[c] <= 0.5 * alpha * all)
		tail += law[c++];
	*lo = c ? d[c - 1] : -INFINITY;
	*hi = c ? d[top - c] : INFINITY;
	*shift = summary_median(d, top);
	free(d);
	free(law);
	return 0;
}

/* probabilities of V = 0 .. n(n+1)/2 without ties */
static double *signed_law(size_t n)
{
	const size_t top = n * (n + 1) / 2;
	double *w = calloc(top + 1, sizeof(*w));

	if (!w)
		return NULL;
	w[0] = 1;
	for (size_t r = 1; r <= n; r++)
		for (size_t v = top + 1; v-- > 0;)
			w[v] = 0.5 * (w[v] + (v >= r ? w[v - r] : 0));
	return w;
}

int rank_signed(const double *d, size_t n, struct rank_test *out)
{
	struct item *v = malloc((n ? n : 1) * sizeof(*v));
	struct rank_test t = { .exact = 1 };
	double *law = NULL;
	size_t m = 0;

	if (!v)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		if (d[i] != 0)
			v[m++] = (struct item){ fabs(d[i]), d[i] > 0, 0 };
	if (m && m <= 1000)
		law = signed_law(m);
	if (!law) {
		free(v);
		return m && m <= 1000 ? -ENOMEM : -EINVAL;
	}
	rank_all(v, m);
	for (size_t i = 0; i < m; i++)
		t.stat += v[i].from ? v[i].rank : 0;
	for (size_t i = 0; i <= m * (m + 1) / 2; i++) {
		t.p_less += (double)i <= t.stat ? law[i] : 0;
		t.p_greater += (double)i >= t.stat ? law[i] : 0;
	}
	both_tails(&t);
	free(v);
	free(law);
	*out = t;
	return 0;
}

double rank_signed_shift(const double *d, size_t n)
{
	const size_t m = n * (n + 1) / 2;
	double *w = malloc((m ? m : 1) * sizeof(*w)), shift;
	size_t k = 0;

	if (!w)
		return NAN;
	for (size_t i = 0; i < n; i++)
		for (size_t j = i; j < n; j++)
			w[k++] = 0.5 * (d[i] + d[j]);
	shift = summary_median(w, m);
	free(w);
	return shift;
}

double rank_sign_flip(const double *d, size_t n)
{
	const size_t all = (size_t)1 << (n <= 24 ? n : 0);
	double seen = 0, scale = 0;
	size_t as_large = 0;

	if (!n || n > 24)
		return NAN;
	for (size_t i = 0; i < n; i++) {
		seen += d[i];
		scale += fabs(d[i]);
	}
	for (size_t mask = 0; mask < all; mask++) {
		double sum = 0;

		for (size_t i = 0; i < n; i++)
			sum += mask >> i & 1 ? -d[i] : d[i];
		as_large += fabs(sum) >= fabs(seen) - 1e-12 * scale;
	}
	return (double)as_large / (double)all;
}
