// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include "analysis/exact.h"

Test(exact, identical)
{
	const double a[] = { 120, 120, 120 };
	struct exact_result x;

	cr_assert_eq(exact_compare(a, a, 3, .01, &x), 0);
	cr_assert_eq(x.class, CLASS_EXACT);
	cr_assert_eq(x.verdict, VERDICT_IDENTICAL);
	cr_assert(x.delta == 0 && x.ratio == 1 && !x.over_margin);
}

Test(exact, cost_gain_and_margin)
{
	const double a[] = { 1000, 1000, 1000 }, b[] = { 1003, 1003, 1003 };
	const double c[] = { 1020, 1020, 1020 };
	struct exact_result x;

	exact_compare(a, b, 3, .01, &x);
	cr_assert(x.verdict == VERDICT_COST && x.delta == 3 && !x.over_margin);
	exact_compare(a, c, 3, .01, &x);
	cr_assert(x.verdict == VERDICT_COST && x.over_margin);
	exact_compare(b, a, 3, .01, &x);
	cr_assert(x.verdict == VERDICT_GAIN && x.delta == -3);
}

Test(exact, near_exact_beyond_both_ranges)
{
	const double a[] = { 100000, 100002, 100001 }, b[] = { 100010, 100009, 100012 };
	const double c[] = { 100003, 100001, 100002 };
	struct exact_result x;

	exact_compare(a, b, 3, .01, &x);
	cr_assert_eq(x.class, CLASS_NEAR_EXACT);
	cr_assert(x.verdict == VERDICT_COST && x.a == 100001 && x.b == 100010 && x.delta == 9);
	cr_assert(x.at_a == 2 && x.at_b == 0 && x.a_lo == 100000 && x.a_hi == 100002);
	exact_compare(a, c, 3, .01, &x);
	cr_assert_eq(x.class, CLASS_STAT, "a difference inside the ranges is no number");
}

/* seeds move the count by 10 %, the feature adds 3 under every seed */
Test(exact, same_difference_under_every_seed)
{
	const double a[] = { 100, 110, 105 }, b[] = { 103, 113, 108 };
	struct exact_result x;

	exact_compare(a, b, 3, .01, &x);
	cr_assert(x.class == CLASS_NEAR_EXACT && x.verdict == VERDICT_COST && x.reason);
	exact_compare(a, a, 3, .01, &x);
	cr_assert_eq(x.verdict, VERDICT_IDENTICAL);
}

/* a pair of boots is one of several: what varies has a mean over all of them, in counts and in logs */
Test(exact, means_over_the_seeds)
{
	const double a[] = { 100, 110, 105 }, b[] = { 103, 111, 110 }, zero[] = { 100, 0, 105 };
	const double logs = (log(103. / 100) + log(111. / 110) + log(110. / 105)) / 3;
	struct exact_result x;
	struct verdict_row r;

	verdict_row_init(&r);
	cr_expect(isnan(r.mean) && isnan(r.mean_log));
	cr_assert_eq(exact_compare(a, b, 3, .01, &x), 0);
	exact_to_row(&x, &r);
	cr_expect_eq(r.delta, 5, "of the medians");
	cr_expect_eq(r.mean, 3);
	cr_expect_float_eq(r.mean_log, logs, 1e-12);
	cr_assert_eq(exact_compare(zero, b, 3, .01, &x), 0);
	cr_expect_float_eq(x.mean, (3 + 111 + 5) / 3., 1e-12);
	cr_expect(isnan(x.mean_log));
}

Test(exact, demoted_to_paired_t)
{
	const double a[] = { 100, 110, 105, 95, 102, 99 }, b[] = { 120, 133, 124, 113, 125, 117 };
	const double c[] = { 108, 101, 99, 103, 96, 104 };
	struct exact_result x;

	exact_compare(a, b, 6, .01, &x);
	cr_assert(x.class == CLASS_STAT && x.verdict == VERDICT_COST);
	cr_assert(x.p < 1e-5 && x.ci_lo > 1.1 && x.ci_hi < 1.3 && x.df == 5);
	exact_compare(a, c, 6, .01, &x);
	cr_assert(x.class == CLASS_STAT && x.verdict == VERDICT_INCONCLUSIVE);
}

Test(exact, zero_counts_have_no_ratio)
{
	const double a[] = { 0, 2, 1, 0 }, b[] = { 9, 12, 10, 11 };
	struct exact_result x;

	exact_compare(a, b, 4, .01, &x);
	cr_assert(x.class == CLASS_STAT && isnan(x.ratio) && isnan(x.ci_lo));
	cr_assert(x.verdict == VERDICT_COST && x.reason);
}

Test(exact, degenerate)
{
	const double a[] = { 1, 1, 1 }, bad[] = { 1, -1, 1 }, nan[] = { 1, NAN, 1 };
	struct exact_result x = { .n = 77 };

	cr_assert_eq(exact_compare(a, a, 0, .01, &x), -EINVAL);
	cr_assert_eq(exact_compare(a, a, 3, NAN, &x), -EINVAL);
	cr_assert_eq(exact_compare(a, bad, 3, .01, &x), -EDOM);
	cr_assert_eq(exact_compare(nan, a, 3, .01, &x), -EDOM);
	cr_assert_eq(x.n, 77, "written on failure");
	cr_assert_eq(exact_compare(a, a, 2, .01, &x), 0);
	cr_assert(x.verdict == VERDICT_NO_VERDICT && x.class == CLASS_NONE && x.a == 1);
}

/*
 * Of all outcomes of two arms of [n] seeds each whose counts take one of @k values by chance, each as likely, the share
 * that becomes a cost or gain without a test
 */
static double untested(const double *value, size_t k, size_t n)
{
	size_t outcomes = 1, differ = 0;

	for (size_t i = 0; i < 2 * n; i++)
		outcomes *= k;
	for (size_t o = 0; o < outcomes; o++) {
		double v[2][8];
		struct exact_result x;
		size_t digits = o;

		for (size_t i = 0; i < 2 * n; i++, digits /= k)
			v[i / n][i % n] = 1e6 + value[digits % k];
		exact_compare(v[0], v[1], n, 10, &x); /* such a margin makes the test of what is STAT a short one */
		differ += x.class != CLASS_STAT && (x.verdict == VERDICT_COST || x.verdict == VERDICT_GAIN);
	}
	return (double)differ / (double)outcomes;
}

/*
 * EXACT and NEAR_EXACT have no p-value, but a count that varies by chance in both arms can look so. METHOD 2.4 states
 * no level for it, exact.h does; 2 / 4^n of it is that each arm repeats, with another value
 */
Test(exact, how_often_chance_looks_exact)
{
	const double two[] = { 0, 1 }, three[] = { 0, 1, 2 };

	cr_expect_float_eq(untested(two, 2, 3), 1 / 32., 1e-12);
	cr_expect_float_eq(untested(two, 2, 4), 1 / 128., 1e-12);
	cr_expect_float_eq(untested(three, 3, 3), 30 / 729., 1e-12);
}
