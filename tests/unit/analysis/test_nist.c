// SPDX-License-Identifier: GPL-2.0-only
/* NIST StRD: the sets that need their data; the others are in test_summary.c and test_variance.c */
#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/summary.h"
#include "analysis/variance.h"
#include "nist.h"

#define NR(a) (sizeof(a) / sizeof((a)[0]))
#define NEAR(x, want, rel)                                                                    \
	cr_assert(fabs((x) - (want)) <= (rel)*fabs(want), "%.15g, wanted %.15g", (double)(x), \
		  (double)(want))

static void check(const double *v, size_t n, double mean, double sd, double r)
{
	NEAR(summary_mean(v, n), mean, 1e-13);
	NEAR(summary_sd(v, n), sd, 1e-12);
	NEAR(summary_lag1(v, n), r, 1e-10);
}

Test(nist, univariate)
{
	check(lew, NR(lew), -177.435, 277.332168044316, -.307304800605679);
	check(lottery, NR(lottery), 518.958715596330, 291.699727470969, -.120948622967393);
	check(michelso, NR(michelso), 299.852400000000, .0790105478190518, .535199668621283);
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
	 * its sum of squares 55. All three figures are the same for 41 of the 492 eights; this is
	 * one.
	 */
	cr_assert_eq(v[52], 8);
	v[52] = 3;
	check(v, 5000, 4.53480, 2.86733906028871, -.00355099287237972);
}

Test(nist, silver)
{
	const size_t size[] = { 24, 24 };
	struct anova f;

	cr_assert_eq(variance_anova(silver, size, 2, &f), 0);
	NEAR(f.f, 15.9467335677930, 1e-8); /* seven of the ten digits of the data are the same */
	NEAR(sqrt(f.msw), 1.51048314446410e-5, 1e-9);
}

/* SmLs01 to 09: 9 treatments, r replicates, an offset that hides what differs; F = r by design */
static double simon_lesage(double offset, size_t r)
{
	static double v[9 * 2001];
	size_t size[9], n = 0;
	struct anova f;

	for (size_t t = 1; t <= 9; t++) {
		size[t - 1] = r;
		for (size_t k = 1; k <= r; k++)
			v[n++] = offset +
				 (t == 1  ? .2
				  : t % 2 ? .3
					  : .1) +
				 (k == 1  ? .2
				  : k % 2 ? .3
					  : .1);
	}
	cr_assert_eq(variance_anova(v, size, 9, &f), 0);
	return f.f;
}

Test(nist, stability)
{
	static const size_t r[] = { 21, 201, 2001 };

	for (int i = 0; i < 3; i++) {
		NEAR(simon_lesage(1, r[i]), (double)r[i], 1e-9);
		NEAR(simon_lesage(1e6, r[i]), (double)r[i], 1e-8);
		/* at 1e12 a double keeps 4 digits after the point: the data have that error */
		NEAR(simon_lesage(1e12, r[i]), (double)r[i], 2e-3);
	}
}
