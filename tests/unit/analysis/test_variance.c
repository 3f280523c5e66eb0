// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include "analysis/dist.h"
#include "analysis/variance.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

/* Kalibera & Jones, worked example; levels highest first */
Test(variance, kalibera_jones_3x2x2)
{
	const double v[] = { 9, 5, 8, 3, 10, 6, 7, 11, 1, 12, 2, 4 };
	const size_t reps[] = { 3, 2, 2 };
	struct variance x;

	cr_assert_eq(variance_nested(v, reps, 3, &x), 0);
	NEAR(x.mean, 6.5, 1e-12);
	NEAR(x.s2[2], 16.5, 1e-12);
	NEAR(x.s2[1], 2.583333, 1e-6);
	NEAR(x.s2[0], 3.5625, 1e-12);
	NEAR(x.t2[1], -5.666667, 1e-6);
	NEAR(x.component[1], 0, 0);
	NEAR(x.t2[0], 2.270833, 1e-6);
	NEAR(dist_t_quantile(.975, x.df) * x.se, 4.688707, 1e-6);
}

Test(variance, libkalibera_reps)
{
	const double v[] = { 3, 4, 3, 1.2, 3.1, 3, .2, 1, 1.5, 1, 2, 3 };
	const size_t reps[] = { 2, 2, 3 };
	struct variance x;

	cr_assert_eq(variance_nested(v, reps, 3, &x), 0);
	NEAR(x.t2[2], .7266667, 1e-7);
	NEAR(x.t2[1], .262777778, 1e-9);
	NEAR(x.t2[0], .7747, 5e-5);
	NEAR(variance_reps(20, 3, x.component[1], x.component[2]), 4.2937, 5e-5);
	NEAR(variance_reps(100, 20, x.component[0], x.component[1]), 1.3023, 5e-5);
}

/* Dyestuff (Davies 1957; as in lme4): yield of 5 samples of 6 batches */
Test(variance, dyestuff)
{
	const double v[] = {
		1545, 1440, 1440, 1520, 1580, 1540, 1555, 1490, 1560, 1495,
		1595, 1550, 1605, 1510, 1560, 1445, 1440, 1595, 1465, 1545,
		1595, 1630, 1515, 1635, 1625, 1520, 1455, 1450, 1480, 1445,
	};
	const size_t reps[] = { 6, 5 }, size[] = { 5, 5, 5, 5, 5, 5 };
	struct variance x;
	struct anova f;
	double half;

	cr_assert_eq(variance_nested(v, reps, 2, &x), 0);
	cr_assert_eq(variance_anova(v, size, 6, &f), 0);
	half = dist_t_quantile(.975, x.df) * x.se;
	NEAR(x.mean, 1527.5, 1e-9);
	NEAR(f.msb, 11271.5, 1e-8);
	NEAR(f.msw, 2451.25, 1e-8);
	NEAR(x.component[0], 1764.05, 1e-8);
	NEAR(x.se, 19.383412, 1e-6);
	NEAR(x.mean - half, 1477.6734, 1e-4);
	NEAR(x.mean + half, 1577.3266, 1e-4);
}

/* NIST StRD SiRstv: resistivity of silicon by five instruments */
Test(variance, nist_sirstv)
{
	const double v[] = {
		196.3052, 196.1240, 196.1890, 196.2569, 196.3403, 196.3042, 196.3825,
		196.1669, 196.3257, 196.0422, 196.1303, 196.2005, 196.2889, 196.0343,
		196.1811, 196.2795, 196.1748, 196.1494, 196.1485, 195.9885, 196.2119,
		196.1051, 196.1850, 196.0052, 196.2090,
	};
	const size_t size[] = { 5, 5, 5, 5, 5 };
	struct anova f;

	cr_assert_eq(variance_anova(v, size, 5, &f), 0);
	NEAR(f.f, 1.18046237440255, 1e-9);
	NEAR(f.msb, .0127865654, 1e-9);
	NEAR(f.msw, .01083182800, 1e-9);
}

Test(variance, degenerate)
{
	const double v[] = { 1, 2, NAN, 4 };
	const size_t one[] = { 4, 1 }, two[] = { 2, 2 };
	struct variance x;

	cr_assert_eq(variance_nested(v, one, 2, &x), -EINVAL);
	cr_assert_eq(variance_nested(v, two, 2, &x), -EDOM);
	cr_assert_eq(variance_nested(v, two, 0, &x), -EINVAL);
}
