// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include "analysis/compare.h"
#include "analysis/decide.h"
#include "analysis/dist.h"
#include "analysis/summary.h"

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

/* NCSS, the data of its example of two one-sided tests; bounds of +-110 */
static const double ncss_a[] = { 452, 874, 554, 447, 356, 754, 558, 574, 664, 682, 547, 435, 245 };
static const double ncss_b[] = { 546, 547, 774, 465, 459, 665, 467, 365, 589, 534, 456, 651, 654, 665, 546, 537 };

Test(compare, welch_ncss)
{
	struct estimate e;
	struct interval ci;

	cr_assert_eq(compare_welch(ncss_b, 16, ncss_a, 13, &e), 0);
	ci = compare_interval(&e, .05);
	NEAR(e.d, -8.1153846, 1e-7);
	NEAR(e.se, 53.618547, 1e-6);
	NEAR(e.df, 19.169, 5e-4);
	NEAR(ci.lo, -120.27336, 1e-5);
	NEAR(ci.hi, 104.04259, 1e-5);
	/* d lies between the bounds: half of each two-sided p is the one-sided one */
	NEAR(compare_p(&e, -110) / 2, .036279, 1e-6);
	NEAR(compare_p(&e, 110) / 2, .020016, 1e-6);
}

/* the arithmetic of an interval does not know where its se comes from: that of equal variances */
Test(compare, pooled_ncss)
{
	const double va = summary_variance(ncss_a, 13), vb = summary_variance(ncss_b, 16);
	struct estimate e = { .d = summary_mean(ncss_a, 13) - summary_mean(ncss_b, 16), .df = 27,
			      .se = sqrt((12 * va + 15 * vb) / 27 * (1 / 13. + 1 / 16.)) };
	const struct interval ci = compare_interval(&e, .05);

	NEAR(e.se, 51.114285, 1e-6);
	NEAR(ci.lo, -112.99323, 1e-5);
	NEAR(ci.hi, 96.76246, 1e-5);
	NEAR(compare_p(&e, -110) / 2, .02821, 5e-6);
	NEAR(compare_p(&e, 110) / 2, .01436, 5e-6);
}

static bool ncss_equivalent(double alpha)
{
	const struct decision_rule rule = { .alpha = alpha };
	struct candidate c = { .margin = expm1(.110), .noise_floor = NAN }; /* in thousandths, for exp() */
	static struct power pw;
	struct decision x;

	cr_assert_eq(compare_welch(ncss_b, 16, ncss_a, 13, &c.e), 0);
	c.e.d /= 1000;
	c.e.se /= 1000;
	c.e.sd /= 1000;
	power_init(&pw, alpha);
	cr_assert_eq(decide_families(&c, 1, &rule, &pw, &x), 0);
	return x.equivalent;
}

/* the verdict's test of equivalence is the two one-sided tests: it turns at the larger of their p-values */
Test(compare, tost_ncss)
{
	cr_expect(!ncss_equivalent(.036278));
	cr_expect(ncss_equivalent(.036280));
}

/*
 * Balanced levels: the t interval over the highest level is that of the analysis of variance. Dyestuff (Davies 1957; as
 * in lme4): yield of 5 samples of 6 batches
 */
Test(compare, dyestuff)
{
	const double v[6][5] = {
		{ 1545, 1440, 1440, 1520, 1580 }, { 1540, 1555, 1490, 1560, 1495 }, { 1595, 1550, 1605, 1510, 1560 },
		{ 1445, 1440, 1595, 1465, 1545 }, { 1595, 1630, 1515, 1635, 1625 }, { 1520, 1455, 1450, 1480, 1445 },
	};
	double batch[6], msw = 0, msb;
	struct interval ci;
	struct estimate e;

	for (int i = 0; i < 6; i++) {
		batch[i] = summary_mean(v[i], 5);
		msw += summary_variance(v[i], 5) / 6;
	}
	cr_assert_eq(compare_paired(batch, 6, &e), 0);
	ci = compare_interval(&e, .05);
	msb = 5 * e.sd * e.sd;
	NEAR(e.d, 1527.5, 1e-9);
	NEAR(msb, 11271.5, 1e-8);
	NEAR(msw, 2451.25, 1e-8);
	NEAR((msb - msw) / 5, 1764.05, 1e-8);
	NEAR(e.se, 19.383412, 1e-6);
	NEAR(e.df, 5, 0);
	NEAR(ci.lo, 1477.6734, 1e-4);
	NEAR(ci.hi, 1577.3266, 1e-4);
}

/* Kalibera & Jones's worked example of three levels */
Test(compare, kalibera_jones_3x2x2)
{
	const double v[3][2][2] = { { { 9, 5 }, { 8, 3 } }, { { 10, 6 }, { 7, 11 } }, { { 1, 12 }, { 2, 4 } } };
	double top[3], s1 = 0, s2 = 0;
	struct estimate e;
	struct interval ci;

	for (int i = 0; i < 3; i++) {
		const double mid[] = { summary_mean(v[i][0], 2), summary_mean(v[i][1], 2) };

		top[i] = summary_mean(mid, 2);
		s2 += summary_variance(mid, 2) / 3;
		s1 += (summary_variance(v[i][0], 2) + summary_variance(v[i][1], 2)) / 6;
	}
	cr_assert_eq(compare_paired(top, 3, &e), 0);
	ci = compare_interval(&e, .05);
	NEAR(e.d, 6.5, 1e-12);
	NEAR(s1, 16.5, 1e-12);
	NEAR(s2, 2.583333, 1e-6);
	NEAR(e.sd * e.sd, 3.5625, 1e-12);
	NEAR((ci.hi - ci.lo) / 2, 4.688707, 1e-6);
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

/* METHOD 1.5 b: layouts of two images, by a standard deviation that was measured on five of one */
Test(compare, widened_by_layouts)
{
	struct estimate e = { .d = .01, .se = .003, .df = 11, .sd = .003 * sqrt(12), .n = 12 };

	compare_widen(&e, .01, 4);
	cr_expect_float_eq(e.se, .014457, 1e-6);
	cr_expect_float_eq(e.df, 4.365, 1e-3);
	cr_expect_float_eq(e.sd, e.se * sqrt(12), 1e-15);
	cr_expect_float_eq(e.d, .01, 0);
	compare_widen(&e, 0, 4);
	cr_expect_float_eq(e.df, 4.365, 1e-3, "no spread adds none");
}
