// SPDX-License-Identifier: GPL-2.0-only
#include "bootstrap.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_sort.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "rng.h"
#include "analysis/summary.h"

int bootstrap_jackknife(const double *v, size_t n, size_t width, boot_stat *stat, void *ctx,
			double *out)
{
	double *w;

	if (n < 2)
		return -EINVAL;
	w = malloc((n - 1) * width * sizeof(*w));
	if (!w)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++) {
		memcpy(w, v, i * width * sizeof(*w));
		memcpy(w + i * width, v + (i + 1) * width, (n - 1 - i) * width * sizeof(*w));
		out[i] = stat(w, n - 1, ctx);
	}
	free(w);
	return 0;
}

static void accel_sums(const double *jack, size_t n, double *square, double *cube)
{
	const double mean = summary_mean(jack, n), m = (double)n;
	double s2 = 0, s3 = 0;

	for (size_t i = 0; i < n; i++) {
		const double u = (m - 1) * (mean - jack[i]);

		s2 += u * u;
		s3 += u * u * u;
	}
	*square += s2 / (m * m);
	*cube += s3 / (m * m * m);
}

double bootstrap_accel(const double *jack, size_t n)
{
	return bootstrap_accel2(jack, n, NULL, 0);
}

double bootstrap_accel2(const double *ja, size_t na, const double *jb, size_t nb)
{
	double square = 0, cube = 0;

	accel_sums(ja, na, &square, &cube);
	if (nb)
		accel_sums(jb, nb, &square, &cube);
	return square > 0 ? cube / (6 * pow(square, 1.5)) : 0;
}

static double at(const double *sorted, size_t b, double p)
{
	const double x = fmax(0, fmin(1, p)) * (double)(b - 1);
	const size_t k = (size_t)x;

	return k + 1 < b ? sorted[k] + (x - (double)k) * (sorted[k + 1] - sorted[k])
			 : sorted[b - 1];
}

static void intervals(double *r, size_t b, double point, double alpha, struct boot_intervals *out)
{
	const double z = gsl_cdf_ugaussian_Pinv(alpha / 2);
	double below = 0, lo, hi;

	for (size_t i = 0; i < b; i++)
		below += r[i] < point ? 1 : r[i] == point ? 0.5 : 0;
	out->se = summary_sd(r, b);
	gsl_sort(r, 1, b);
	out->percentile = (struct interval){ at(r, b, alpha / 2), at(r, b, 1 - alpha / 2) };
	out->basic =
		(struct interval){ 2 * point - out->percentile.hi, 2 * point - out->percentile.lo };
	out->z0 = gsl_cdf_ugaussian_Pinv(fmax(0.5, fmin((double)b - 0.5, below)) / (double)b);
	lo = out->z0 + (out->z0 + z) / (1 - out->accel * (out->z0 + z));
	hi = out->z0 + (out->z0 - z) / (1 - out->accel * (out->z0 - z));
	out->bca =
		(struct interval){ at(r, b, gsl_cdf_ugaussian_P(lo)), at(r, b, gsl_cdf_ugaussian_P(hi)) };
}

int bootstrap_run(const double *v, size_t n, size_t width, boot_stat *stat, void *ctx, size_t b,
		  uint64_t seed, double alpha, struct boot_intervals *out)
{
	double *r, *w;
	struct rng *rng;
	int err;

	if (n < 2 || b < 100)
		return -EINVAL;
	r = malloc((b > n ? b : n) * sizeof(*r));
	w = malloc(n * width * sizeof(*w));
	rng = rng_new(seed);
	err = r && w && rng ? bootstrap_jackknife(v, n, width, stat, ctx, r) : -ENOMEM;
	if (!err) {
		out->accel = bootstrap_accel(r, n);
		for (size_t i = 0; i < b; i++) {
			for (size_t k = 0; k < n; k++)
				memcpy(w + k * width, v + rng_below(rng, n) * width,
				       width * sizeof(*w));
			r[i] = stat(w, n, ctx);
		}
		intervals(r, b, stat(v, n, ctx), alpha, out);
	}
	rng_free(rng);
	free(r);
	free(w);
	return err;
}
