// SPDX-License-Identifier: GPL-2.0-only
/* METHOD 2.3: how often the claim about all operations, and the interval of their mean, are wrong. */
#include <criterion/criterion.h>
#include <math.h>

#include "analysis/compare.h"
#include "analysis/decide.h"
#include "analysis/suite.h"
#include "tests/calibration/rng.h"

enum { RUNS = 2000, BLOCKS = 6, CASES = 30 };

static const double margin = .02, boot_sd = .004, own_sd = .004;

/* 30 operations in 6 blocks, what a boot has in common in all of them; the first operation differs by @d */
static void draw(struct rng *g, double d, double *x)
{
	for (int i = 0; i < BLOCKS; i++) {
		const double boot = boot_sd * rng_normal(g);

		for (int k = 0; k < CASES; k++)
			x[i * CASES + k] = (k ? 0 : d) + boot + own_sd * rng_normal(g);
	}
}

static struct suite judge(const double *x, struct power *pw)
{
	static const struct decision_rule rule = { .alpha = .05 };
	struct candidate c[CASES] = { 0 };
	struct decision out[CASES];
	struct verdict_row row[CASES];
	double one[BLOCKS];
	struct suite s;

	for (int k = 0; k < CASES; k++) {
		for (int i = 0; i < BLOCKS; i++)
			one[i] = x[i * CASES + k];
		c[k] = (struct candidate){ .margin = margin, .noise_floor = NAN };
		compare_paired(one, BLOCKS, &c[k].e);
	}
	decide_families(c, CASES, &rule, pw, out);
	for (int k = 0; k < CASES; k++) {
		verdict_row_init(&row[k]);
		row[k].bench = "sys/a", row[k].metric = "ns", row[k].class = CLASS_STAT, row[k].margin = margin;
		decide_to_row(&c[k], &out[k], &row[k]);
	}
	suite_claim(row, CASES, "ns", &s);
	return s;
}

Test(suite_claim, everywhere_is_wrong_in_five_of_a_hundred_at_most)
{
	static double x[BLOCKS * CASES];
	struct rng *g = rng_new(23);
	struct power pw;
	int wrong = 0, right = 0;

	power_init(&pw, .05);
	for (int r = 0; r < RUNS; r++) {
		draw(g, log1p(margin), x);
		wrong += judge(x, &pw).answer == SUITE_YES;
		draw(g, 0, x);
		right += judge(x, &pw).answer == SUITE_YES;
	}
	rng_free(g);
	cr_expect(wrong <= .06 * RUNS, "an operation at the margin was said to be inside %d times of %d", wrong, RUNS);
	cr_expect(right >= .9 * RUNS, "and 30 without a difference were not seen to be, %d times", RUNS - right);
}

/* operations as samples: their mean would have an interval that covers what is true in one of three */
Test(suite_claim, the_mean_has_the_spread_of_boots)
{
	static double x[BLOCKS * CASES];
	struct rng *g = rng_new(29);
	int covered = 0, naive = 0;

	for (int r = 0; r < RUNS; r++) {
		struct composite c;
		struct estimate e;
		struct interval i;

		draw(g, 0, x);
		cr_assert_eq(suite_composite(x, BLOCKS, CASES, &(struct decision_rule){ .alpha = .05 }, false, &c), 0);
		covered += c.lo <= 1 && c.hi >= 1;
		cr_assert_eq(compare_paired(x, (size_t)BLOCKS * CASES, &e), 0);
		i = compare_interval(&e, .05);
		naive += i.lo <= 0 && i.hi >= 0;
	}
	rng_free(g);
	cr_expect(covered >= .935 * RUNS && covered <= .965 * RUNS, "covered %d of %d", covered, RUNS);
	cr_expect(naive < .6 * RUNS, "the other way would do: %d of %d", naive, RUNS);
}
