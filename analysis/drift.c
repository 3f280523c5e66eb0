// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/drift.h"

#include <math.h>

#include "analysis/dist.h"
#include "analysis/summary.h"

#define STANDARD_ERRORS 3.0
#define SIGMA_OF_MAD 1.4826	/* of a normal law: standard deviation over MAD */
#define MEDIAN_OVER_MEAN 1.2533 /* standard error of a median over that of a mean, sqrt(pi / 2) */

struct half {
	double median, mad, mean, variance;
};

/* @x is overwritten */
static struct half half_of(double *x, size_t n)
{
	struct half h = { .mean = summary_mean(x, n), .variance = summary_variance(x, n) };

	h.median = summary_median(x, n);
	for (size_t i = 0; i < n; i++)
		x[i] = fabs(x[i] - h.median);
	h.mad = summary_median(x, n);
	return h;
}

bool drift_is(double *x, size_t n)
{
	const size_t each = n / 2;
	const double root = sqrt((double)each);
	struct half a, b;

	if (n < DRIFT_LEAST_BATCHES)
		return false;
	a = half_of(x, each);
	b = half_of(x + n - each, each);
	return fabs(b.median - a.median) >
		       STANDARD_ERRORS * MEDIAN_OVER_MEAN * SIGMA_OF_MAD * hypot(a.mad, b.mad) / root &&
	       fabs(b.mean - a.mean) > STANDARD_ERRORS * sqrt(a.variance + b.variance) / root;
}

void drift_add(struct drift *d, double *x, size_t n)
{
	if (n < DRIFT_LEAST_BATCHES)
		return;
	d->fewest = d->processes && d->fewest < n ? d->fewest : n;
	d->processes++;
	d->drifting += drift_is(x, n);
}

double drift_chance(size_t n)
{
	return n < DRIFT_LEAST_BATCHES ? NAN : dist_t_two_sided(STANDARD_ERRORS, 2 * (double)(n / 2) - 2);
}

bool drift_beyond_chance(const struct drift *d)
{
	return d->drifting && dist_binomial_cdf((unsigned int)d->drifting - 1, drift_chance(d->fewest),
						(unsigned int)d->processes) > 0.99;
}
