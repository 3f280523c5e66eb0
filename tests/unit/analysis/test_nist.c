// SPDX-License-Identifier: GPL-2.0-only
/* NIST StRD: the sets that need their data, and analysis of variance; the others are in test_summary.c */
#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/summary.h"
#include "nist.h"

#define NR(a) (sizeof(a) / sizeof((a)[0]))
#define NEAR(x, want, rel)                                                                    \
	cr_assert(fabs((x) - (want)) <= (rel)*fabs(want), "%.15g, wanted %.15g", (double)(x), \
		  (double)(want))

static void check(const double *v, size_t n, double mean, double sd)
{
	NEAR(summary_mean(v, n), mean, 1e-13);
	NEAR(summary_sd(v, n), sd, 1e-12);
}

/*
 * One-way analysis of variance of [k] treatments, [r] values each, by the means and variances that the program has.
 * Within treatments it is what a verdict stands on; between them it is the variance of a few nearly equal means
 */
static double anova(const double *v, size_t k, size_t r, double *msb, double *msw)
{
	double mean[9];

	*msw = 0;
	for (size_t i = 0; i < k; i++) {
		mean[i] = summary_mean(v + i * r, r);
		*msw += summary_variance(v + i * r, r) / (double)k;
	}
	*msb = (double)r * summary_variance(mean, k);
	return *msb / *msw;
}

Test(nist, univariate)
{
	check(lew, NR(lew), -177.435, 277.332168044316);
	check(lottery, NR(lottery), 518.958715596330, 291.699727470969);
	check(michelso, NR(michelso), 299.852400000000, .0790105478190518);
}

/* digits of pi, four at a time, by the spigot of Rabinowitz & Wagon 1995; n a multiple of 4 */
static void digits_of_pi(double *out, int n)
{
	const int len = 14 * (n / 4 + 1);
	long *f = malloc(((size_t)len + 1) * sizeof(*f)), carry = 0;
	int at = 0;

	for (int i = 0; i <= len; i++)
		f[i] = 2000;
	for (int c = len; at < n; c -= 14) {
		long d = 0, four;

		for (int b = c; b > 0; b--) {
			d = d * b + f[b] * 10000;
			f[b] = d % (2 * b - 1);
			d /= 2 * b - 1;
		}
		four = carry + d / 10000;
		carry = d % 10000;
		for (int k = 3; k >= 0; k--, four /= 10)
			out[at + k] = (double)(four % 10);
		at += 4;
	}
	free(f);
}

Test(nist, pi_digits)
{
	static double v[5001];

	digits_of_pi(v, 5000);
	cr_assert(v[0] == 3 && v[1] == 1 && v[2] == 4 && v[3] == 1 && v[4] == 5 && v[11] == 8);
	NEAR(summary_mean(v, 5000), 4.5358, 1e-13);
	/*
	 * The certified figures are those of a file with a 3 where pi has an 8: its sum is 5 too
	 * small,
	 * its sum of squares 55. Both figures are the same for 41 of the 492 eights; this is
	 * one.
	 */
	cr_assert_eq(v[52], 8);
	v[52] = 3;
	check(v, 5000, 4.53480, 2.86733906028871);
}

/* SiRstv: resistivity of silicon by five instruments */
Test(nist, silicon)
{
	static const double v[] = {
		196.3052, 196.1240, 196.1890, 196.2569, 196.3403, 196.3042, 196.3825, 196.1669, 196.3257,
		196.0422, 196.1303, 196.2005, 196.2889, 196.0343, 196.1811, 196.2795, 196.1748, 196.1494,
		196.1485, 195.9885, 196.2119, 196.1051, 196.1850, 196.0052, 196.2090,
	};
	double msb, msw;

	NEAR(anova(v, 5, 5, &msb, &msw), 1.18046237440255, 1e-11);
	NEAR(msb, .0127865654, 1e-8);
	NEAR(msw, .01083182800, 1e-10);
}

/* AtmWtAg */
Test(nist, silver)
{
	double msb, msw;

	NEAR(anova(silver, 2, 24, &msb, &msw), 15.9467335677930, 1e-8); /* seven of ten digits are the same in all */
	NEAR(sqrt(msw), 1.51048314446410e-5, 1e-9);
}

/* SmLs01 to 09: 9 treatments, r replicates, an offset that hides what differs; F = r by design */
static double simon_lesage(double offset, size_t r)
{
	static double v[9 * 2001];
	double msb, msw;

	for (size_t t = 1; t <= 9; t++)
		for (size_t k = 1; k <= r; k++)
			v[(t - 1) * r + k - 1] = offset + (t == 1 ? .2 : t % 2 ? .3 : .1) +
						 (k == 1 ? .2 : k % 2 ? .3 : .1);
	return anova(v, 9, r, &msb, &msw);
}

Test(nist, stability)
{
	static const size_t r[] = { 21, 201, 2001 };

	for (int i = 0; i < 3; i++) {
		NEAR(simon_lesage(1, r[i]), (double)r[i], 1e-11);
		NEAR(simon_lesage(1e6, r[i]), (double)r[i], 1e-8);
		NEAR(simon_lesage(1e12, r[i]), (double)r[i], 2e-3); /* the data have 4 digits behind the point */
	}
}
