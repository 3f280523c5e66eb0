// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/slope.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/summary.h"

#define ROUNDING 1e-12 /* of the span: a residual this small comes from the arithmetic */

static void line(const double *x, const double *y, size_t m, double *intercept, double *slope)
{
	const double mx = summary_mean(x, m), my = summary_mean(y, m);
	double sxx = 0, sxy = 0;

	for (size_t i = 0; i < m; i++) {
		sxx += (x[i] - mx) * (x[i] - mx);
		sxy += (x[i] - mx) * (y[i] - my);
	}
	*slope = sxy / sxx;
	*intercept = my - *slope * mx;
	if (fabs(*intercept) <= ROUNDING * (fabs(my) + fabs(*slope * mx)))
		*intercept = 0;
}

static int check(const double *dose, size_t m, const double *cost, size_t n)
{
	size_t differ = 0;

	if (m < 2 || !n)
		return -EINVAL;
	for (size_t i = 0; i < m; i++) {
		if (!isfinite(dose[i]))
			return -EDOM;
		differ += dose[i] != dose[0];
	}
	for (size_t i = 0; i < n * m; i++)
		if (!isfinite(cost[i]))
			return -EDOM;
	return differ ? 0 : -EDOM;
}

static void residuals(const double *dose, const double *mean, size_t m, double *residual,
		      struct slope *s)
{
	double sum = 0;

	s->worst = s->span = 0;
	s->worst_dose = dose[0];
	for (size_t i = 0; i < m; i++)
		s->span = fmax(s->span, fabs(mean[i]));
	for (size_t i = 0; i < m; i++) {
		double r = mean[i] - s->intercept - s->slope * dose[i];

		r = fabs(r) <= ROUNDING * s->span ? 0 : r;
		sum += r * r;
		if (fabs(r) > s->worst) {
			s->worst = fabs(r);
			s->worst_dose = dose[i];
		}
		if (residual)
			residual[i] = r;
	}
	s->residual_sd = m > 2 ? sqrt(sum / (double)(m - 2)) : NAN;
}

static void errors_of_one(const double *dose, size_t m, struct slope *s)
{
	const double mx = summary_mean(dose, m);
	const double sxx = summary_variance(dose, m) * (double)(m - 1);

	s->df = (double)m - 2;
	s->se_slope = s->residual_sd / sqrt(sxx);
	s->se_intercept = s->residual_sd * sqrt(1 / (double)m + mx * mx / sxx);
}

static void errors_over_blocks(const double *dose, size_t m, const double *cost, size_t n,
			       double *tmp, struct slope *s)
{
	double *slopes = tmp, *intercepts = tmp + n;

	for (size_t k = 0; k < n; k++)
		line(dose, cost + k * m, m, &intercepts[k], &slopes[k]);
	s->df = (double)n - 1;
	s->se_slope = summary_sd(slopes, n) / sqrt((double)n);
	s->se_intercept = summary_sd(intercepts, n) / sqrt((double)n);
}

int slope_fit(const double *dose, size_t m, const double *cost, size_t n, double *residual,
	      struct slope *out)
{
	int err = check(dose, m, cost, n);
	double *mean, *tmp;

	if (err)
		return err;
	mean = calloc(m + 2 * n, sizeof(*mean));
	if (!mean)
		return -ENOMEM;
	tmp = mean + m;
	for (size_t i = 0; i < m; i++) {
		for (size_t k = 0; k < n; k++)
			mean[i] += cost[k * m + i];
		mean[i] /= (double)n;
	}
	line(dose, mean, m, &out->intercept, &out->slope);
	out->n = n;
	residuals(dose, mean, m, residual, out);
	if (n > 1)
		errors_over_blocks(dose, m, cost, n, tmp, out);
	else
		errors_of_one(dose, m, out);
	free(mean);
	return 0;
}

int slope_is_line(const struct slope *s)
{
	return s->worst <= SLOPE_BEND * s->span;
}
