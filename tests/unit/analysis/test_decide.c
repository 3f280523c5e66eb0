// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include <string.h>
#include "analysis/decide.h"
#include "analysis/stop.h"

static struct power pw;

static struct candidate candidate(double d, double sd, size_t n)
{
	struct candidate c = { .margin = .01, .noise_floor = NAN, .scope = SCOPE_FEATURE };

	c.e = (struct estimate){
		.d = d, .sd = sd, .se = sd / sqrt((double)n), .df = (double)n - 1, .n = n
	};
	return c;
}

static struct decision decide(struct candidate c)
{
	const struct decision_rule rule = { .alpha = .05, .cap = 100 };
	struct decision d;

	power_init(&pw, .05);
	cr_assert_eq(decide_families(&c, 1, &rule, &pw, &d), 0);
	return d;
}

Test(decide, the_five_outcomes)
{
	struct candidate c = candidate(.05, .01, 8);

	cr_assert_eq(decide(candidate(.0001, .003, 8)).verdict, VERDICT_NO_IMPACT);
	cr_assert_eq(decide(c).verdict, VERDICT_COST);
	cr_assert_eq(decide(c).qualifier, QUAL_ABOVE_MARGIN);
	cr_assert_eq(decide(candidate(-.05, .01, 8)).verdict, VERDICT_GAIN);
	cr_assert_eq(decide(candidate(-.05, .01, 8)).qualifier, QUAL_ABOVE_MARGIN);
	cr_assert_eq(decide(candidate(.005, .02, 8)).verdict, VERDICT_INCONCLUSIVE);
	c.failed = GATE_ORDER;
	c.why = "because";
	cr_assert_eq(decide(c).verdict, VERDICT_NO_VERDICT);
	cr_assert_eq(decide(c).gate, GATE_ORDER);
	cr_assert_str_eq(decide(c).reason, "because");
}

Test(decide, small_but_measurable)
{
	const struct decision d = decide(candidate(.004, .002, 8));

	cr_assert(d.verdict == VERDICT_COST && d.qualifier == QUAL_BELOW_MARGIN && d.equivalent);
	cr_assert_eq(decide(candidate(.012, .006, 8)).qualifier, QUAL_UNRESOLVED);
}

/* equivalence without the power to have seen the margin is not "no impact" */
Test(decide, never_no_impact_without_power)
{
	for (double sd = .001; sd < .05; sd *= 1.1)
		for (size_t n = 3; n < 20; n++) {
			const struct decision d = decide(candidate(0, sd, n));

			if (d.verdict == VERDICT_NO_IMPACT)
				cr_assert(power_k(&pw, n) * sd <= log1p(.01));
		}
}

Test(decide, blocks_to_go)
{
	const struct decision d = decide(candidate(.002, .01, 6));

	/* rho about 1: 13 blocks for equivalence with .9 */
	cr_assert_eq(d.verdict, VERDICT_INCONCLUSIVE);
	cr_assert(d.n_more >= 7 && d.n_more <= 8, "%ld", d.n_more);
	cr_assert(d.n_more_upper > d.n_more);
	cr_assert(isnan(d.best));
}

Test(decide, not_resolvable_here)
{
	const struct candidate c = candidate(.002, .2, 6);
	const struct decision d = decide(c);
	struct verdict_row row;

	cr_assert(d.verdict == VERDICT_INCONCLUSIVE && d.n_more == -1 && d.best > .02 && d.reason);
	verdict_row_init(&row);
	cr_expect(isnan(row.best_margin));
	decide_to_row(&c, &d, &row);
	cr_expect_eq(row.best_margin, d.best);
}

Test(decide, noise_floor_caps)
{
	struct candidate c = candidate(.05, .01, 8);
	struct decision d;

	c.noise_floor = .045;
	d = decide(c);
	cr_assert(d.verdict == VERDICT_INCONCLUSIVE && d.gate == GATE_NOISE);
	c = candidate(0, .001, 8);
	c.noise_floor = .02;
	d = decide(c);
	cr_assert(d.verdict == VERDICT_INCONCLUSIVE && d.gate == GATE_NOISE);
}

/* of another layout and with a floor of 1.5 %: a difference is hidden under .5 and 1 %, and withheld under 2 % */
Test(decide, a_placebo_under_other_margins)
{
	struct candidate c = candidate(.008, .002, 8);
	struct decision d;

	c.noise_floor = .015;
	c.failed = GATE_PLACEBO;
	d = decide(c);
	cr_expect_eq(d.verdict, VERDICT_INCONCLUSIVE);
	cr_expect_eq(d.other[HALF_MARGIN], VERDICT_INCONCLUSIVE);
	cr_expect_eq(d.other[TWICE_MARGIN], VERDICT_NO_VERDICT);
	c.margin = .02;
	d = decide(c);
	cr_expect(d.verdict == VERDICT_NO_VERDICT && d.gate == GATE_PLACEBO);
}

/* ten times as long is no doing of a machine that makes 6.5 % of nothing; the row keeps what it makes */
Test(decide, beyond_the_noise_floor)
{
	struct candidate c = candidate(log(10), .05, 8);
	struct verdict_row r = { 0 };
	struct decision d;

	c.noise_floor = log(1.065);
	d = decide(c);
	cr_expect(d.verdict == VERDICT_COST && d.gate == GATE_NONE && d.qualifier == QUAL_ABOVE_MARGIN);
	decide_to_row(&c, &d, &r);
	cr_expect_float_eq(r.noise_floor, .065, 1e-12);
	c.e.d = -c.e.d;
	cr_expect_eq(decide(c).verdict, VERDICT_GAIN);
}

Test(decide, refusals)
{
	struct candidate c = candidate(.01, 0, 5);

	cr_assert_eq(decide(c).gate, GATE_ZERO_SPREAD);
	cr_assert_eq(decide(c).verdict, VERDICT_NO_VERDICT);
	c = candidate(0, NAN, 5);
	cr_assert_eq(decide(c).verdict, VERDICT_NO_VERDICT);
	c = candidate(0, .01, 5);
	c.err = -EDOM;
	cr_assert_eq(decide(c).gate, GATE_INPUT);
}

Test(decide, holm_within_the_family)
{
	const struct decision_rule rule = { .alpha = .05 };
	struct candidate c[20];
	struct decision d[20];

	/* p of .02 each: significant alone, not among twenty */
	for (int i = 0; i < 20; i++)
		c[i] = candidate(.0097, .01, 8);
	power_init(&pw, .05);
	cr_assert_eq(decide_families(c, 1, &rule, &pw, d), 0);
	cr_assert_eq(d[0].verdict, VERDICT_COST);
	cr_assert_eq(decide_families(c, 20, &rule, &pw, d), 0);
	cr_assert_eq(d[0].verdict, VERDICT_INCONCLUSIVE);
	c[1].err = -EINVAL;
	cr_assert_eq(decide_families(c, 2, &rule, &pw, d), 0);
	cr_assert(d[0].p_adj == d[0].p, "a refused one counts in the family");
}

Test(decide, what_a_plan_is_about_is_a_family_of_its_own)
{
	const struct decision_rule rule = { .alpha = .05 };
	struct candidate c[20];
	struct decision d[20];

	for (int i = 0; i < 20; i++)
		c[i] = candidate(.0115, .01, 8);
	c[7].primary = c[8].primary = true;
	power_init(&pw, .05);
	cr_assert_eq(decide_families(c, 20, &rule, &pw, d), 0);
	cr_assert(d[7].verdict == VERDICT_COST && d[7].p_adj == 2 * d[7].p);
	cr_assert(d[0].verdict == VERDICT_INCONCLUSIVE && d[0].p_adj == 18 * d[0].p);
}

Test(decide, anytime_is_wider)
{
	const struct decision_rule fixed = { .alpha = .05 }, any = { .alpha = .05, .anytime = true };
	struct candidate c = candidate(.012, .01, 10);
	struct decision x, y;

	power_init(&pw, .05);
	decide_families(&c, 1, &fixed, &pw, &x);
	decide_families(&c, 1, &any, &pw, &y);
	cr_assert(y.ci_lo < x.ci_lo && y.ci_hi > x.ci_hi);
}

/* each of 30 differences is one by itself: among 30, none is. What holds at every look has to be corrected, too */
Test(decide, anytime_is_corrected_for_its_family)
{
	const struct decision_rule any = { .alpha = .05, .anytime = true };
	const double t = 1.05 * stop_anytime_t(12, .05, 1);
	struct candidate c[30];
	struct decision d[30];

	power_init(&pw, .05);
	power_anytime(&pw);
	for (int i = 0; i < 30; i++)
		c[i] = candidate(t * .01 / sqrt(12), .01, 12);
	cr_assert_eq(decide_families(c, 1, &any, &pw, d), 0);
	cr_expect_eq(d[0].verdict, VERDICT_COST);
	cr_assert_eq(decide_families(c, 30, &any, &pw, d), 0);
	cr_expect_eq(d[0].verdict, VERDICT_INCONCLUSIVE);
	cr_expect(d[0].ci_lo > 1, "the interval is that of one case");
	c[0].primary = true;
	cr_assert_eq(decide_families(c, 30, &any, &pw, d), 0);
	cr_expect(d[0].verdict == VERDICT_COST && d[1].verdict == VERDICT_INCONCLUSIVE, "a family of its own");
}

/* layouts leave 2 degrees of freedom of 12 blocks: the sequence is that of 3 */
Test(decide, anytime_by_the_degrees_of_freedom)
{
	const struct decision_rule any = { .alpha = .05, .anytime = true };
	struct candidate c = candidate(.05, .01, 12);
	double two, one;

	decide_criticals(&c.e, &any, &two, &one);
	cr_expect_eq(two, stop_anytime_t(12, .05, 1));
	c.e.df = 2.4;
	decide_criticals(&c.e, &any, &two, &one);
	cr_expect_eq(two, stop_anytime_t(3, .05, 1));
}

/* one family, whether a case has a ratio or not: the smallest of four p is held to alpha / 4, the next to alpha / 3 */
Test(decide, without_a_ratio_in_the_same_family)
{
	const struct decision_rule rule = { .alpha = .05 };
	struct candidate c[4] = { candidate(0, .01, 8), candidate(0, .01, 8) };
	struct decision d[4];

	c[2] = (struct candidate){ .without_ratio = true, .p = .012, .e.d = -5, .margin = .01, .noise_floor = NAN };
	c[3] = (struct candidate){ .without_ratio = true, .p = .018, .e.d = 5, .margin = .01, .noise_floor = NAN };
	power_init(&pw, .05);
	cr_assert_eq(decide_families(c, 4, &rule, &pw, d), 0);
	cr_expect_float_eq(d[2].p_adj, 4 * .012, 1e-12);
	cr_expect_eq(d[2].verdict, VERDICT_GAIN, "by the mean of the differences");
	cr_expect_float_eq(d[3].p_adj, 3 * .018, 1e-12);
	cr_expect_eq(d[3].verdict, VERDICT_INCONCLUSIVE);
	cr_expect(isnan(d[3].ci_lo) && isnan(d[3].equiv_bound));
}

/* how many blocks are asked for suffices, with what layouts have in every mean of them */
Test(decide, blocks_to_go_among_layouts)
{
	struct candidate c = candidate(.004, .012, 6);
	struct decision alone = decide(c), among;
	double sd;
	size_t n;

	c.layout_se = .0015;
	c.e.se = hypot(c.e.se, c.layout_se);
	c.e.sd = c.e.se * sqrt(6);
	c.e.df = 30;
	among = decide(c);
	cr_expect(alone.n_more > 0 && among.n_more > alone.n_more, "%ld and %ld", alone.n_more, among.n_more);
	n = 6 + (size_t)among.n_more;
	sd = sqrt(.012 * .012 + (double)n * c.layout_se * c.layout_se);
	cr_expect(power_rho_max(&pw, n) >= sd / log1p(.01) && power_rho_max(&pw, n - 1) < sd / log1p(.01));
	c.layout_se = .0055;
	c.e.se = hypot(.012 / sqrt(6), c.layout_se);
	c.e.sd = c.e.se * sqrt(6);
	among = decide(c);
	cr_expect(among.n_more < 0 && strstr(among.reason, "layouts lie too far apart"), "%s", among.reason);
}
