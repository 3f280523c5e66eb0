// SPDX-License-Identifier: GPL-2.0-only
/* NIST StRD: the sets that need their data; the others are in test_summary.c */
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
