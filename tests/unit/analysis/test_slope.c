// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include "analysis/slope.h"

Test(slope, exact_line)
{
	const double dose[] = { 0, 1, 2, 4 }, cost[] = { 3, 5, 7, 11 };
	double residual[4];
	struct slope s;

	cr_assert_eq(slope_fit(dose, 4, cost, 1, residual, &s), 0);
	cr_assert(fabs(s.intercept - 3) < 1e-12 && fabs(s.slope - 2) < 1e-12);
	cr_assert(s.worst == 0 && s.df == 2 && s.span == 11 && slope_is_line(&s));
}

/* what is left over by the arithmetic is no residual, and no intercept */
Test(slope, rounding_errors_do_not_show)
{
	const double dose[] = { 1, 8, 64, 4096 };
	double cost[4], residual[4];
	struct slope s;

	for (int i = 0; i < 4; i++)
		cost[i] = 0.1 * dose[i];
	cr_assert_eq(slope_fit(dose, 4, cost, 1, residual, &s), 0);
	cr_assert(s.intercept == 0 && s.worst == 0 && s.residual_sd == 0);
}

Test(slope, bends)
{
	const double dose[] = { 1, 2, 3, 4 }, cost[] = { 1, 2, 3, 9 };
	struct slope s;

	cr_assert_eq(slope_fit(dose, 4, cost, 1, NULL, &s), 0);
	cr_assert(!slope_is_line(&s) && s.worst_dose == 3);
}

/* Anscombe's first set: intercept 3.0001, slope .50009, se 1.1247, .1179 */
Test(slope, anscombe)
{
	const double x[] = { 10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5 };
	const double y[] = { 8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68 };
	struct slope s;

	cr_assert_eq(slope_fit(x, 11, y, 1, NULL, &s), 0);
	cr_assert(fabs(s.intercept - 3.0000909) < 1e-6 && fabs(s.slope - .5000909) < 1e-6);
	cr_assert(fabs(s.se_intercept - 1.1247468) < 1e-6 && fabs(s.se_slope - .1179055) < 1e-6);
}

Test(slope, blocks_give_the_errors)
{
	const double dose[] = { 0, 1, 2 }, cost[] = { 0, 1, 2, 1, 3, 5, 0, 1.5, 3 };
	struct slope s;

	cr_assert_eq(slope_fit(dose, 3, cost, 3, NULL, &s), 0);
	cr_assert(fabs(s.slope - 1.5) < 1e-12 && fabs(s.se_slope - .5 / sqrt(3)) < 1e-12);
	cr_assert(s.df == 2 && s.n == 3);
}

Test(slope, degenerate)
{
	const double dose[] = { 1, 1, 1 }, cost[] = { 1, 2, 3 };
	struct slope s;

	cr_assert_eq(slope_fit(dose, 3, cost, 1, NULL, &s), -EDOM);
	cr_assert_eq(slope_fit(cost, 1, cost, 1, NULL, &s), -EINVAL);
}
