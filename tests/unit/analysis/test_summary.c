// SPDX-License-Identifier: GPL-2.0-only
/* NIST StRD univariate (certified values; the data are made by their rules, or short) */
#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/summary.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

/* NumAcc: one value, then pairs around it: "base + 0.2 after base + 0.1 .. base + 0.3" */
static void num_acc(double first, double x, double y, double mean, double sd, double tol)
{
	double v[1001];

	v[0] = first;
	for (int i = 1; i < 1001; i += 2) {
		v[i] = x;
		v[i + 1] = y;
	}
	NEAR(summary_mean(v, 1001), mean, 1e-9);
	NEAR(summary_sd(v, 1001), sd, tol);
}

Test(summary, numacc1)
{
	const double v[] = { 10000001, 10000003, 10000002 };

	NEAR(summary_mean(v, 3), 10000002, 0);
	NEAR(summary_sd(v, 3), 1, 0);
}

Test(summary, numacc2_to_4)
{
	num_acc(1.2, 1.1, 1.3, 1.2, .1, 1e-13);
	num_acc(1000000.2, 1000000.1, 1000000.3, 1000000.2, .1, 1e-9);
	num_acc(10000000.2, 10000000.1, 10000000.3, 10000000.2, .1, 1e-7);
}

Test(summary, mavro)
{
	/* E. Mavrodineaunu, NIST: 50 filter transmittances */
	const double v[] = {
		2.00180, 2.00170, 2.00180, 2.00190, 2.00180, 2.00170, 2.00150, 2.00140, 2.00150,
		2.00150, 2.00170, 2.00180, 2.00180, 2.00190, 2.00190, 2.00210, 2.00200, 2.00160,
		2.00140, 2.00130, 2.00130, 2.00150, 2.00150, 2.00160, 2.00150, 2.00140, 2.00130,
		2.00140, 2.00150, 2.00140, 2.00150, 2.00160, 2.00150, 2.00160, 2.00190, 2.00200,
		2.00200, 2.00210, 2.00220, 2.00230, 2.00240, 2.00250, 2.00270, 2.00260, 2.00260,
		2.00260, 2.00270, 2.00260, 2.00250, 2.00240,
	};
	NEAR(summary_mean(v, 50), 2.001856, 1e-12);
	NEAR(summary_sd(v, 50), .000429123454003053, 1e-14);
}

Test(summary, quantiles)
{
	double v[] = { 4, 1, 3, 2 }, w[] = { 9, 9, 9, 9, 9 };

	NEAR(summary_median(v, 4), 2.5, 0);
	NEAR(summary_quantile(v, 4, 0), 1, 0);
	NEAR(summary_quantile(v, 4, 1), 4, 0);
	NEAR(summary_quantile(v, 4, .25), 1.75, 1e-15);
	NEAR(summary_median(w, 5), 9, 0);
	cr_assert(isnan(summary_median(v, 0)));
}

Test(summary, quantile_is_the_sorted_one)
{
	double v[257], w[257];

	srand(1);
	for (int round = 0; round < 200; round++) {
		const size_t n = 1 + (size_t)rand() % 257;

		for (size_t i = 0; i < n; i++)
			v[i] = w[i] = rand() % 50;
		for (size_t i = 1; i < n; i++)
			for (size_t j = i; j && w[j] < w[j - 1]; j--) {
				const double t = w[j];

				w[j] = w[j - 1];
				w[j - 1] = t;
			}
		for (size_t k = 0; k < n; k++)
			NEAR(summary_quantile(v, n, n > 1 ? (double)k / (double)(n - 1) : 0), w[k],
			     1e-9);
	}
}
