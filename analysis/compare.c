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

int compare_welch(const double *a, size_t na, const double *b, size_t nb, struct estimate *out)
{
	const double ma = (double)na, mb = (double)nb;
	double mean_a, mean_b, var_a, var_b, qa, qb;
	int err = moments(a, na, &mean_a, &var_a);

	err = err ? err : moments(b, nb, &mean_b, &var_b);
	if (err)
		return err;
	qa = var_a / ma;
	qb = var_b / mb;
	out->df = (qa + qb) * (qa + qb) / (qa * qa / (ma - 1) + qb * qb / (mb - 1));
	out->d = mean_b - mean_a;
	out->se = sqrt(qa + qb);
	out->n = na < nb ? na : nb;
	out->sd = out->se * sqrt((double)out->n);
	return 0;
}

void compare_widen(struct estimate *e, double sd, double df)
{
	const double boots = e->se * e->se, layouts = 2 * sd * sd;

	if (!(boots + layouts > 0))
		return;
	e->df = (boots + layouts) * (boots + layouts) / (boots * boots / e->df + layouts * layouts / df);
	e->se = sqrt(boots + layouts);
	e->sd = e->se * sqrt((double)e->n);
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
