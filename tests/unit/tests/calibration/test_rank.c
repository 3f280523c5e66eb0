// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "tests/calibration/rank.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

static const double px[] = { .80, .83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, .73, 1.46 };
static const double py[] = { 1.15, .88, .90, .74, 1.21 };

/* Hollander & Wolfe, permeability of the placenta, as in R's wilcox.test */
Test(rank, placenta)
{
	struct rank_test t;

	cr_assert_eq(rank_mwu(px, 10, py, 5, 1, &t), 0);
	cr_assert(t.exact);
	NEAR(t.stat, 35, 0);
	NEAR(t.p_two, .2544, 5e-5);
	NEAR(t.p_greater, .1272, 5e-5);
}

/* all pairs counted by hand */
Test(rank, small_law)
{
	const double a[] = { 1, 2, 3, 4 }, b[] = { 5, 6, 7, 8 };
	struct rank_test t;

	rank_mwu(a, 4, b, 4, 1, &t);
	NEAR(t.stat, 0, 0);
	NEAR(t.p_two, 2. / 70, 1e-12); /* the least p of 4 against 4: .0286 */
	NEAR(t.p_less, 1. / 70, 1e-12);
	NEAR(t.p_greater, 1, 1e-12);
}

/* the data of SciPy's test of mannwhitneyu(); p-values as there and in R */
Test(rank, three_against_thirteen)
{
	const double x[] = { 210.052110, 110.190630, 307.918612 };
	const double y[] = { 436.088115, 416.373973, 179.969759, 197.811875, 34.038757,	 138.542206, 128.776935,
			     265.927214, 275.661753, 592.340834, 448.731776, 300.614952, 187.975084 };
	struct rank_test t;

	cr_assert_eq(rank_mwu(x, 3, y, 13, 1, &t), 0);
	cr_assert(t.exact);
	NEAR(t.stat, 16, 0);
	NEAR(t.p_two, .7035714285714, 1e-12);
	NEAR(t.p_less, .3517857142857, 1e-12);
	NEAR(t.p_greater, .6946428571429, 1e-12);
	cr_assert_eq(rank_mwu(x, 3, y, 13, 0, &t), 0);
	cr_assert(!t.exact);
	NEAR(t.p_two, .6865041817876, 1e-12);
}

Test(rank, ties_fall_back)
{
	const double a[] = { 1, 2, 2, 3 }, b[] = { 2, 3, 4, 5 };
	struct rank_test t;

	rank_mwu(a, 4, b, 4, 1, &t);
	cr_assert(!t.exact);
	NEAR(t.stat, 2.5, 0);
}
