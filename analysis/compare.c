// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/compare.h"

#include <errno.h>
#include <math.h>
#include "analysis/dist.h"
#include "analysis/summary.h"

static int moments(const double *v, size_t n, double *mean, double *var)
{
	if (n < 2)
		return -EINVAL;
	for (size_t i = 0; i < n; i++)
		if (!isfinite(v[i]))
			return -EDOM;
	*mean = summary_mean(v, n);
	*var = summary_variance(v, n);
	return 0;
}

int compare_paired(const double *d, size_t n, struct estimate *out)
{
	double mean, var;
	int err = moments(d, n, &mean, &var);

	if (err)
		return err;
	out->d = mean;
	out->sd = sqrt(var);
	out->se = sqrt(var / (double)n);
	out->df = (double)n - 1;
	out->n = n;
	return 0;
}

static int two_arms(const double *a, size_t na, const double *b, size_t nb, int pooled,
		    struct estimate *out)
{
	const double ma = (double)na, mb = (double)nb;
	double mean_a, mean_b, var_a, var_b, qa, qb;
	int err = moments(a, na, &mean_a, &var_a);

	err = err ? err : moments(b, nb, &mean_b, &var_b);
	if (err)
		return err;
	if (pooled) {
		var_a = var_b = ((ma - 1) * var_a + (mb - 1) * var_b) / (ma + mb - 2);
		out->df = ma + mb - 2;
	}
	qa = var_a / ma;
	qb = var_b / mb;
	if (!pooled)
		out->df = (qa + qb) * (qa + qb) / (qa * qa / (ma - 1) + qb * qb / (mb - 1));
	out->d = mean_b - mean_a;
	out->se = sqrt(qa + qb);
	out->n = na < nb ? na : nb;
	out->sd = out->se * sqrt((double)out->n);
	return 0;
}

int compare_welch(const double *a, size_t na, const double *b, size_t nb, struct estimate *out)
{
	return two_arms(a, na, b, nb, 0, out);
}

int compare_pooled(const double *a, size_t na, const double *b, size_t nb, struct estimate *out)
{
	return two_arms(a, na, b, nb, 1, out);
}

struct interval compare_interval(const struct estimate *e, double alpha)
{
	const double half = dist_t_quantile(1 - alpha / 2, e->df) * e->se;

	return (struct interval){ e->d - half, e->d + half };
}

double compare_p(const struct estimate *e, double d0)
{
	return dist_t_two_sided((e->d - d0) / e->se, e->df);
}

double compare_p_above(const struct estimate *e, double d0)
{
	return dist_t_cdf((d0 - e->d) / e->se, e->df);
}

double compare_bound(const struct estimate *e, double alpha)
{
	return fabs(e->d) + dist_t_quantile(1 - alpha, e->df) * e->se;
}

int compare_fieller(const double *a, const double *b, size_t n, double alpha, struct interval *out)
{
	double ma, mb, va, vb, cov = 0, t2, qa, qb, qc, root;
	int err = moments(a, n, &ma, &va);

	err = err ? err : moments(b, n, &mb, &vb);
	if (err)
		return err;
	for (size_t i = 0; i < n; i++)
		cov += (a[i] - ma) * (b[i] - mb);
	cov /= (double)(n - 1) * (double)n;
	va /= (double)n;
	vb /= (double)n;
	t2 = dist_t_quantile(1 - alpha / 2, (double)n - 1);
	t2 *= t2;
	/* (mb - r ma)^2 = t^2 (vb - 2 r cov + r^2 va), a quadratic in r */
	qa = ma * ma - t2 * va;
	qb = ma * mb - t2 * cov;
	qc = mb * mb - t2 * vb;
	root = qb * qb - qa * qc;
	if (!(qa > 0) || !(root >= 0))
		return -EDOM;
	root = sqrt(root);
	*out = (struct interval){ (qb - root) / qa, (qb + root) / qa };
	return 0;
}

void compare_add_layout(struct estimate *e, double layout_sd, double layout_df)
{
	const double own = e->se * e->se, add = 2 * layout_sd * layout_sd, sum = own + add;

	if (!(sum > 0))
		return;
	e->df = sum * sum / (own * own / e->df + add * add / layout_df);
	e->se = sqrt(sum);
	e->sd = e->se * sqrt((double)e->n);
}

int compare_prediction(const double *a, size_t m, double b, struct estimate *out)
{
	double mean, var;
	int err = moments(a, m, &mean, &var);

	if (err)
		return err;
	if (!isfinite(b))
		return -EDOM;
	out->d = b - mean;
	out->se = sqrt(var * (1 + 1 / (double)m));
	out->df = (double)m - 1;
	out->n = m;
	out->sd = out->se * sqrt((double)m);
	return 0;
}
