// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/suite.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>

enum { ROWS = 4 };

static struct verdict_row row(const char *kase, enum verdict_class class, enum verdict verdict, double ratio,
			      double bound)
{
	struct verdict_row r;

	verdict_row_init(&r);
	r.bench = kase, r.metric = "instructions", r.margin = .02, r.class = class, r.verdict = verdict;
	r.a = 100, r.delta = 100 * (ratio - 1), r.ratio = ratio, r.equiv_bound = bound;
	return r;
}

static struct suite claim(const struct verdict_row *r, size_t n)
{
	struct suite s;

	suite_claim(r, n, "instructions", &s);
	return s;
}

Test(suite, yes_needs_every_operation)
{
	const struct verdict_row r[ROWS] = {
		row("null/empty", CLASS_EXACT, VERDICT_COST, 3, NAN),	/* no operation */
		row("sys/a", CLASS_EXACT, VERDICT_IDENTICAL, 1, NAN),
		row("sys/b", CLASS_STAT, VERDICT_NO_IMPACT, 1.001, .015),
		row("sys/c", CLASS_STAT, VERDICT_COST, 1.01, .019),	/* measurable, and below the margin */
	};
	const struct suite s = claim(r, ROWS);

	cr_expect_eq(s.answer, SUITE_YES);
	cr_expect(s.within == 3 && !s.beyond && !s.open && !s.untested);
	cr_expect_float_eq(s.bound, .019, 1e-12);
	cr_expect_str_eq(s.largest, "sys/c");
}

Test(suite, one_that_is_open_leaves_it_open_and_one_beyond_ends_it)
{
	struct verdict_row r[ROWS] = {
		row("sys/a", CLASS_EXACT, VERDICT_IDENTICAL, 1, NAN),
		row("sys/b", CLASS_STAT, VERDICT_COST, 1.03, .04),	/* size against the margin unresolved */
		row("sys/c", CLASS_NONE, VERDICT_NO_VERDICT, NAN, NAN),
		row("sys/d", CLASS_STAT, VERDICT_INCONCLUSIVE, 1, .01),	/* the machine is noisier than the margin */
	};
	struct suite s;

	r[3].gate = GATE_NOISE;
	s = claim(r, ROWS);
	cr_expect_eq(s.answer, SUITE_CANNOT_TELL);
	cr_expect(s.within == 1 && s.open == 2 && s.untested == 1 && !s.beyond);
	r[1].qualifier = QUAL_ABOVE_MARGIN;
	s = claim(r, ROWS);
	cr_expect_eq(s.answer, SUITE_NO);
	cr_expect(s.beyond == 1 && s.open == 1);
	r[1] = r[0];
	r[3] = r[0];
	r[2].gate = GATE_PLACEBO;	/* compared, and the verdict withheld: the claim needs this one too */
	s = claim(r, ROWS);
	cr_expect(s.answer == SUITE_CANNOT_TELL && s.open == 1 && !s.untested && isinf(s.bound));
}

/* a pair of windows differs by a third, most operations by a thousandth: as the verdict, so the size is that of most */
Test(suite, what_most_operations_decide_has_their_size)
{
	struct verdict_row r = row("time/itimer", CLASS_NEAR_EXACT, VERDICT_COST, 1.3, NAN);
	struct suite s;

	r.of_most = .001;
	s = claim(&r, 1);
	cr_expect(s.answer == SUITE_YES && s.within == 1);
	cr_expect_float_eq(s.bound, .001, 1e-12);
	cr_expect(suite_within(&r));
}

/* under a margin of 1.5 % the row would be inconclusive: its interval is narrow, the machine's floor is not */
Test(suite, no_margin_below_the_noise_floor)
{
	struct verdict_row r = row("sys/a", CLASS_STAT, VERDICT_NO_IMPACT, 1.001, .011);
	struct suite s;

	r.noise_floor = .016;
	s = claim(&r, 1);
	cr_expect_eq(s.answer, SUITE_YES);
	cr_expect_float_eq(s.bound, .016, 1e-12);
}

Test(suite, what_repeats_is_held_by_its_difference)
{
	struct verdict_row r[2] = {
		row("sys/a", CLASS_EXACT, VERDICT_GAIN, .98, NAN),	/* at the margin is not inside */
		row("sys/b", CLASS_NEAR_EXACT, VERDICT_COST, 1.019, NAN),
	};
	struct suite s = claim(r, 2);

	cr_expect(s.answer == SUITE_NO && s.beyond == 1 && s.within == 1);
	r[0].ratio = NAN;	/* from nothing to something */
	s = claim(r, 2);
	cr_expect(s.answer == SUITE_NO && isinf(s.bound));
	cr_expect_eq(claim(r, 0).answer, SUITE_CANNOT_TELL, "of nothing nothing is known");
}

/* a count that varies where the baseline has none: a test of differences, without a ratio that could be bounded */
Test(suite, no_margin_holds_what_has_no_ratio)
{
	const struct verdict_row r[3] = {
		row("sys/a", CLASS_STAT, VERDICT_NO_IMPACT, 1.001, .015),
		row("sys/b", CLASS_STAT, VERDICT_COST, NAN, NAN),
		row("sys/c", CLASS_STAT, VERDICT_NO_IMPACT, 1.001, .017),
	};
	const struct suite s = claim(r, 3);

	cr_expect(s.answer == SUITE_CANNOT_TELL && s.open == 1 && s.within == 2);
	cr_expect(isinf(s.bound), "the next one has a bound, and is not the largest");
	cr_expect_str_eq(s.largest, "sys/b");
}

static const struct decision_rule fixed = { .alpha = .05 }, any = { .alpha = .05, .anytime = true };

Test(suite, a_composite_is_a_t_over_blocks)
{
	/* means of the blocks: .02, .04, .03; t of 2 df at .05: 4.302653, one-sided 2.919986; se .01 / sqrt 3 */
	const double d[] = { .01, .03, NAN, .02, .06, .5, .05, .01, .7 };
	struct composite c;

	cr_assert_eq(suite_composite(d, 3, 3, &fixed, false, &c), 0);
	cr_expect_eq(c.operations, 2, "the third is not in every block");
	cr_expect_float_eq(log(c.ratio), .03, 1e-12);
	cr_expect_float_eq(log(c.hi), .03 + 4.302653 * .01 / sqrt(3), 1e-7);
	cr_expect_float_eq(log(c.lo), .03 - 4.302653 * .01 / sqrt(3), 1e-7);
	cr_expect_float_eq(log1p(c.bound), .03 + 2.919986 * .01 / sqrt(3), 1e-7);
	cr_assert_eq(suite_composite(d, 3, 3, &any, false, &c), 0);
	cr_expect(isnan(c.lo) && isnan(c.bound), "held at every look, three blocks say nothing");
	cr_assert_eq(suite_composite(d, 3, 3, &fixed, true, &c), 0);
	cr_expect(isnan(c.lo) && isnan(c.hi) && isnan(c.bound) && !isnan(c.ratio), "layouts have a part in it");
}

Test(suite, a_composite_that_repeats_is_a_number)
{
	const double d[] = { .01, .03, .01, .03 }, none[] = { NAN, NAN };
	struct composite c;

	cr_assert_eq(suite_composite(d, 2, 2, &fixed, false, &c), 0);
	cr_expect(c.lo == c.ratio && c.hi == c.ratio);
	cr_assert_eq(suite_composite(d, 1, 2, &fixed, false, &c), 0);
	cr_expect(isnan(c.lo) && isnan(c.bound), "one block has no interval");
	cr_expect_eq(suite_composite(none, 1, 2, &fixed, false, &c), -ENODATA);
	cr_expect_eq(suite_composite(none, 0, 2, &fixed, false, &c), -ENODATA);
}

/* a test under a margin of 2 %, of log values; t of 100 df is 1.984, one-sided 1.660 */
static struct verdict_row judged(const char *kase, double d, double se, double floor)
{
	static struct power pw;
	struct candidate c = { .margin = .02, .noise_floor = floor };
	struct verdict_row r = row(kase, CLASS_STAT, VERDICT_NONE, NAN, NAN);
	struct decision x;

	c.e = (struct estimate){ .d = d, .se = se, .sd = se * sqrt(101), .df = 100, .n = 101 };
	power_init(&pw, .05);
	cr_assert_eq(decide_families(&c, 1, &fixed, &pw, &x), 0);
	decide_to_row(&c, &x, &r);
	return r;
}

static void hold(const struct verdict_row *r, size_t n, const size_t want[SUITE_KINDS][SUITE_MARGINS])
{
	size_t got[SUITE_MARGINS][SUITE_KINDS];

	suite_margins(r, n, "instructions", got);
	for (int k = 0; k < SUITE_KINDS; k++)
		for (int at = 0; at < SUITE_MARGINS; at++)
			cr_expect_eq(got[at][k], want[k][at], "%s at %g: %zu", suite_kind_name(k), suite_times(at),
				     got[at][k]);
}

/*
 * The interval of the first is from .3 to .7 %: a cost under every margin, and its bound, .5 + 1.66 * .1008 = .667 %,
 * is below each. That of the second is from -.57 to .97 %, bound .2 + 1.66 * .388 = .844 %; but to find 1 % with
 * probability .8 takes a standard error of 1 / (1.984 + .845), .353 %: no impact under 2 and 4 %, open under 1 %. The
 * third has a bound of 2.86 % and is no impact under 4 % alone
 */
Test(suite, other_margins)
{
	const struct verdict_row r[] = {
		judged("sys/a", .005, .002 / 1.984, NAN), judged("sys/b", .002, .00388, NAN),
		judged("sys/c", .012, .010, NAN), row("null/empty", CLASS_EXACT, VERDICT_COST, 3, NAN),
	};
	const size_t want[SUITE_KINDS][SUITE_MARGINS] = {
		[SUITE_COST] = { 1, 1, 1 }, [SUITE_COST_BELOW] = { 1, 1, 1 },
		[SUITE_NO_IMPACT] = { 0, 1, 2 }, [SUITE_INCONCLUSIVE] = { 2, 1, 0 },
	};

	hold(r, 4, want);
}

/* a machine that makes 1.5 % of nothing: under 1 % it takes the cost of .5 % and the lack of one, not that of 5 % */
Test(suite, other_margins_have_the_same_noise_floor)
{
	const struct verdict_row r[] = {
		judged("sys/a", .005, .001, .015), judged("sys/b", 0, .001, .015), judged("sys/c", .05, .001, .015),
	};
	const size_t want[SUITE_KINDS][SUITE_MARGINS] = {
		[SUITE_COST] = { 1, 2, 2 }, [SUITE_COST_BELOW] = { 0, 1, 1 },
		[SUITE_NO_IMPACT] = { 0, 1, 1 }, [SUITE_INCONCLUSIVE] = { 2, 0, 0 },
	};

	hold(r, 3, want);
}

/* what is no test is the same under any margin, but for how it stands to it; what a control took stays away */
Test(suite, other_margins_of_what_repeats)
{
	struct verdict_row r[] = {
		row("sys/a", CLASS_EXACT, VERDICT_IDENTICAL, 1, NAN),
		row("sys/b", CLASS_EXACT, VERDICT_COST, 1.015, NAN),
		row("sys/c", CLASS_NEAR_EXACT, VERDICT_COST, 1.03, NAN),
		row("sys/d", CLASS_EXACT, VERDICT_GAIN, .95, NAN),
		row("sys/e", CLASS_STAT, VERDICT_NO_VERDICT, 1.1, NAN),
		row("sys/f", CLASS_NONE, VERDICT_NO_VERDICT, NAN, NAN),
		row("sys/g", CLASS_STAT, VERDICT_COST, NAN, NAN),	/* of a baseline that counts nothing */
	};
	const size_t want[SUITE_KINDS][SUITE_MARGINS] = {
		[SUITE_IDENTICAL] = { 1, 1, 1 },
		[SUITE_COST] = { 3, 3, 3 }, [SUITE_COST_BELOW] = { 0, 1, 2 },
		[SUITE_GAIN] = { 1, 1, 1 }, [SUITE_GAIN_BELOW] = { 0, 0, 0 },
		[SUITE_WITHHELD] = { 1, 1, 1 }, [SUITE_UNTESTED] = { 1, 1, 1 },
	};

	r[4].gate = GATE_PLACEBO;
	r[5].gate = GATE_INPUT;
	hold(r, 7, want);
}
