// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include "analysis/compare.h"
#include "analysis/dist.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

/* R's data set sleep: extra hours by two drugs; b first so that d = group 1 - group 2 */
static const double one[] = { .7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2 };
static const double two[] = { 1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4 };

Test(compare, welch_sleep)
{
	struct estimate e;
	struct interval ci;

	cr_assert_eq(compare_welch(two, 10, one, 10, &e), 0);
	ci = compare_interval(&e, .05);
	NEAR(e.d / e.se, -1.8608134675, 1e-9);
	NEAR(e.df, 17.7764735162, 1e-9);
	NEAR(compare_p(&e, 0), .0793941402, 1e-9);
	NEAR(ci.lo, -3.365483231, 1e-8);
	NEAR(ci.hi, .205483231, 1e-8);
}

Test(compare, paired_sleep)
{
	struct estimate e;
	struct interval ci;
	double d[10];

	for (int i = 0; i < 10; i++)
		d[i] = one[i] - two[i];
	cr_assert_eq(compare_paired(d, 10, &e), 0);
	ci = compare_interval(&e, .05);
	NEAR(e.d / e.se, -4.0621276834, 1e-9);
	NEAR(e.df, 9, 0);
	NEAR(compare_p(&e, 0), .002832890197, 1e-11);
	NEAR(ci.lo, -2.459885763, 1e-8);
	NEAR(ci.hi, -.700114237, 1e-8);
}

/* NCSS, the data of its example of two one-sided tests */
Test(compare, welch_ncss)
{
	const double a[] = { 452, 874, 554, 447, 356, 754, 558, 574, 664, 682, 547, 435, 245 };
	const double b[] = { 546, 547, 774, 465, 459, 665, 467, 365,
			     589, 534, 456, 651, 654, 665, 546, 537 };
	struct estimate e;
	struct interval ci;

	cr_assert_eq(compare_welch(b, 16, a, 13, &e), 0);
	ci = compare_interval(&e, .05);
	NEAR(e.d, -8.1153846, 1e-7);
	NEAR(e.se, 53.618547, 1e-6);
	NEAR(e.df, 19.169, 5e-4);
	NEAR(ci.lo, -120.27336, 1e-5);
	NEAR(ci.hi, 104.04259, 1e-5);
}

Test(compare, t_quantiles)
{
	NEAR(dist_t_quantile(.975, 2), 4.302652730, 1e-9);
	NEAR(dist_t_quantile(.975, 3), 3.182446305, 1e-9);
	NEAR(dist_t_quantile(.975, 4), 2.776445105, 1e-9);
	NEAR(dist_t_quantile(.975, 5), 2.570581836, 1e-9);
	NEAR(dist_t_quantile(.975, 9), 2.262157163, 1e-9);
}

Test(compare, degenerate)
{
	const double bad[] = { 1, NAN, 2 }, same[] = { 2, 2, 2 };
	struct estimate e = { .d = 7 };

	cr_assert_eq(compare_paired(one, 1, &e), -EINVAL);
	cr_assert_eq(compare_paired(one, 0, &e), -EINVAL);
	cr_assert_eq(compare_paired(bad, 3, &e), -EDOM);
	cr_assert_eq(compare_welch(one, 10, two, 1, &e), -EINVAL);
	cr_assert_eq(compare_welch(bad, 3, two, 10, &e), -EDOM);
	cr_assert_eq(e.d, 7, "written on failure");
	cr_assert_eq(compare_paired(same, 3, &e), 0);
	cr_assert_eq(e.se, 0);
}

Test(compare, swap_negates_bit_for_bit)
{
	struct estimate e, f;
	double d[10], m[10];

	for (int i = 0; i < 10; i++) {
		d[i] = two[i] - one[i];
		m[i] = one[i] - two[i];
	}
	compare_paired(d, 10, &e);
	compare_paired(m, 10, &f);
	cr_assert(e.d == -f.d && e.se == f.se);
}
