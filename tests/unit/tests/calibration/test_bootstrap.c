// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "tests/calibration/bootstrap.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

static const double law[] = {
	576,  3.39, 635,  3.30, 558,  2.81, 578,  3.03, 666,  3.44, 580,  3.07, 555,  3.00, 661,
	3.43, 651,  3.36, 605,	3.13, 653,  3.12, 575,	2.74, 545,  2.76, 572,	2.88, 594,  2.96,
};
static const double sixteen[] = { 10, 12, 12.5, 12.5, 13.9, 15,	 21,  22,
				  23, 34, 50,	81,   89,   121, 134, 213 };

static double correlation(const double *v, size_t n, void *ctx)
{
	double mx = 0, my = 0, xx = 0, yy = 0, xy = 0;

	(void)ctx;
	for (size_t i = 0; i < n; i++) {
		mx += v[2 * i] / (double)n;
		my += v[2 * i + 1] / (double)n;
	}
	for (size_t i = 0; i < n; i++) {
		const double x = v[2 * i] - mx, y = v[2 * i + 1] - my;

		xx += x * x;
		yy += y * y;
		xy += x * y;
	}
	return xx > 0 && yy > 0 ? xy / sqrt(xx * yy) : 0;
}

static double mean(const double *v, size_t n, void *ctx)
{
	double sum = 0;

	(void)ctx;
	for (size_t i = 0; i < n; i++)
		sum += v[i];
	return sum / (double)n;
}

Test(bootstrap, law_school_exact_parts)
{
	double jack[15], m = 0, s = 0;

	NEAR(correlation(law, 15, NULL), .7763744913, 1e-9);
	cr_assert_eq(bootstrap_jackknife(law, 15, 2, correlation, NULL, jack), 0);
	for (int i = 0; i < 15; i++)
		m += jack[i] / 15;
	for (int i = 0; i < 15; i++)
		s += (jack[i] - m) * (jack[i] - m);
	NEAR(sqrt(s * 14 / 15), .14251862, 1e-8);
	NEAR(bootstrap_accel(jack, 15), -.0756715649, 1e-9);
}

Test(bootstrap, law_school_intervals)
{
	struct boot_intervals b;

	cr_assert_eq(bootstrap_run(law, 15, 2, correlation, NULL, 400000, 1, .05, &b), 0);
	NEAR(b.se, .1335, 1e-3);
	NEAR(b.z0, -.0963, 8e-3);
	NEAR(b.percentile.lo, .460, 3e-3);
	NEAR(b.percentile.hi, .962, 3e-3);
	NEAR(b.bca.lo, .333, 5e-3); /* .003 at B = 4e6; ten times fewer here */
	NEAR(b.bca.hi, .942, 3e-3);
	cr_assert_eq(bootstrap_run(law, 15, 2, correlation, NULL, 400000, 2, .10, &b), 0);
	NEAR(b.bca.lo, .430, 5e-3);
	NEAR(b.bca.hi, .927, 3e-3);
}

Test(bootstrap, mean_of_sixteen)
{
	struct boot_intervals b;
	double jack[16];

	bootstrap_jackknife(sixteen, 16, 1, mean, NULL, jack);
	NEAR(bootstrap_accel(jack, 16), .0615288696, 1e-9);
	cr_assert_eq(bootstrap_run(sixteen, 16, 1, mean, NULL, 400000, 3, .05, &b), 0);
	NEAR(b.basic.lo, 23.77, .005 * 23.77);
	NEAR(b.basic.hi, 79.12, .005 * 79.12);
	NEAR(b.percentile.lo, 28.86, .005 * 28.86);
	NEAR(b.percentile.hi, 84.21, .005 * 84.21);
	NEAR(b.bca.lo, 32.31, .005 * 32.31);
	NEAR(b.bca.hi, 91.43, .005 * 91.43);
}

/* the mouse data: mean of z less mean of y */
Test(bootstrap, two_sample_acceleration)
{
	const double y[] = { 10, 27, 31, 40, 46, 50, 52, 104, 146 };
	const double z[] = { 16, 23, 38, 94, 99, 141, 197 };
	const double my = mean(y, 9, NULL), mz = mean(z, 7, NULL);
	double jy[9], jz[7];

	bootstrap_jackknife(y, 9, 1, mean, NULL, jy);
	bootstrap_jackknife(z, 7, 1, mean, NULL, jz);
	for (int i = 0; i < 9; i++)
		jy[i] = mz - jy[i];
	for (int i = 0; i < 7; i++)
		jz[i] -= my;
	NEAR(bootstrap_accel2(jy, 9, jz, 7), .011008228344026734, 1e-12);
}

Test(bootstrap, same_seed_same_interval)
{
	struct boot_intervals a, b;

	bootstrap_run(sixteen, 16, 1, mean, NULL, 500, 9, .05, &a);
	bootstrap_run(sixteen, 16, 1, mean, NULL, 500, 9, .05, &b);
	cr_assert(a.percentile.lo == b.percentile.lo && a.bca.hi == b.bca.hi);
}
