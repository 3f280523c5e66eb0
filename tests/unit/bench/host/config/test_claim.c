// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/claim.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>

#include "config/published_claim.h"

static void range(const char *value, double want_lo, double want_hi)
{
	double lo = 0, hi = 0;

	cr_assert_eq(claim_range(value, &lo, &hi), 0, "%s", value);
	cr_expect(lo == want_lo || fabs(lo - want_lo) < 1e-12, "%s: from %g", value, lo);
	cr_expect(hi == want_hi || fabs(hi - want_hi) < 1e-12, "%s: to %g", value, hi);
}

Test(claim, values_are_ranges)
{
	double lo, hi;

	range("<1 %", -INFINITY, 1);
	range(">30 %", 30, INFINITY);
	range("3..5 %", 3, 5);
	range("20 %", 15, 25);
	range("0 %", -1, 1);
	range("+0.33 %", 0.2475, 0.4125);
	range("-4 %", -5, -3);
	cr_assert_eq(claim_range("no figure", &lo, &hi), 0);
	cr_expect(isnan(lo) && isnan(hi));
	cr_expect_eq(claim_judge(CLAIM_TEXT, lo, hi, 1), CLAIM_CANNOT_SPEAK);
}

Test(claim, what_is_no_value_is_refused)
{
	const char *const wrong[] = { "", "%", "1", "1%", "1 % ", "5..3 %", "1..", "a %", "<1..2 %", "nan %", "inf %" };
	double lo, hi;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		cr_expect_eq(claim_range(wrong[i], &lo, &hi), -EINVAL, "%s", wrong[i]);
}

Test(claim, a_count_is_no_time)
{
	cr_expect_eq(claim_judge(CLAIM_TEXT, 1, 2, 1.5), CLAIM_SUPPORTS);
	cr_expect_eq(claim_judge(CLAIM_TEXT, 1, 2, 2.01), CLAIM_CONTRADICTS);
	cr_expect_eq(claim_judge(CLAIM_FUNCTIONS, -INFINITY, 2, -7), CLAIM_SUPPORTS);
	cr_expect_eq(claim_judge(CLAIM_TEXT, 1, 2, NAN), CLAIM_CANNOT_SPEAK);
	cr_expect_eq(claim_judge(CLAIM_TIME, 1, 2, 1.5), CLAIM_CANNOT_SPEAK);
	cr_expect_eq(claim_judge(CLAIM_MEMORY, 1, 2, 1.5), CLAIM_CANNOT_SPEAK);
}

Test(claim, lines_of_feature_files)
{
	static const char *const wrong[] = {
		"", "on time 1 %", "on time 1 % | scope", "on time 1 % | | source", "on time 1 % | a | b |",
		"on speed 1 % | a | b", "time 1 % | a | b", "on time | a | b", " | a | b",
	};
	struct published_claim f;

	cr_assert_eq(published_claim_parse(&f, "strong  text <2.5 % | x86 defconfig |  arch/Kconfig, X "), 0);
	cr_expect_str_eq(f.arm, "strong");
	cr_expect_str_eq(f.metric, "text");
	cr_expect_str_eq(f.value, "<2.5 %");
	cr_expect_str_eq(f.scope, "x86 defconfig");
	cr_expect_str_eq(f.source, "arch/Kconfig, X");
	published_claim_release(&f);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		cr_expect_eq(published_claim_parse(&f, wrong[i]), -EINVAL, "%s", wrong[i]);
}

Test(claim, intervals)
{
	cr_expect_eq(claim_judge_interval(1, 2, 1, 2), CLAIM_SUPPORTS);
	cr_expect_eq(claim_judge_interval(1, 2, 0.9, 2), CLAIM_CANNOT_TELL);
	cr_expect_eq(claim_judge_interval(1, 2, 1.5, 2.1), CLAIM_CANNOT_TELL);
	cr_expect_eq(claim_judge_interval(1, 2, 0, 3), CLAIM_CANNOT_TELL);
	cr_expect_eq(claim_judge_interval(1, 2, 2.1, 3), CLAIM_CONTRADICTS);
	cr_expect_eq(claim_judge_interval(-INFINITY, 1, -9, 0.5), CLAIM_SUPPORTS);
	cr_expect_eq(claim_judge_interval(1, 2, NAN, NAN), CLAIM_CANNOT_TELL);
}

Test(claim, the_operations_of_a_figure)
{
	struct published_claim f;

	cr_assert_eq(published_claim_parse(&f, "on time 3 % | slab_test | a commit | slab/kmalloc_* sys/getppid"), 0);
	cr_expect_str_eq(f.source, "a commit");
	cr_expect_str_eq(f.cases, "slab/kmalloc_* sys/getppid");
	published_claim_release(&f);
	cr_assert_eq(published_claim_parse(&f, "on time 3..4 % | slab_test | a commit"), 0);
	cr_expect_str_eq(f.cases, "");
	published_claim_release(&f);
	cr_expect_eq(published_claim_parse(&f, "on time 3..4 % | slab_test | a commit |"), -EINVAL);
	cr_expect_eq(published_claim_parse(&f, "on time 3..4 % | slab_test | a commit | a | b"), -EINVAL);
}
