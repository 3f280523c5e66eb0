// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "analysis/gates.h"

static enum gate order(const char *arms)
{
	unsigned char v[64];
	size_t n = 0;
	const char *why;

	for (; arms[n]; n++)
		v[n] = arms[n] == 'B';
	return gate_order(v, n, &why);
}

Test(gates, order)
{
	cr_assert_eq(order("AAABBB"), GATE_ORDER);
	cr_assert_eq(order("BBAA"), GATE_ORDER);
	cr_assert_eq(order("AAAAAABBBBBBA"), GATE_ORDER, "hardly interleaved");
	cr_assert_eq(order("ABABAB"), GATE_NONE);
	cr_assert_eq(order("ABBABAAB"), GATE_NONE);
	cr_assert_eq(order("AB"), GATE_NONE);
	cr_assert_eq(order("AAAB"), GATE_NONE, "one boot of an arm is refused elsewhere");
	cr_assert_eq(order(""), GATE_NONE);
}

Test(gates, first)
{
	const unsigned char same[] = { 1, 1, 1, 1, 1 }, mixed[] = { 0, 1, 1, 1, 1 };
	const char *why = NULL;

	cr_assert_eq(gate_first(same, 5, &why), GATE_ORDER);
	cr_assert(why);
	cr_assert_eq(gate_first(same, 3, &why), GATE_NONE);
	cr_assert_eq(gate_first(mixed, 5, &why), GATE_NONE);
}

Test(gates, aa)
{
	double p[40];
	const char *why;

	for (int i = 0; i < 40; i++)
		p[i] = (i + .5) / 40;
	cr_assert_eq(gate_aa(p, 40, .05, &why), GATE_NONE);
	for (int i = 0; i < 10; i++)
		p[i] = .001;
	cr_assert_eq(gate_aa(p, 40, .05, &why), GATE_AA);
	for (int i = 0; i < 40; i++)
		p[i] = NAN;
	cr_assert_eq(gate_aa(p, 40, .05, &why), GATE_NONE);
}

Test(gates, placebo_and_planted)
{
	const double aa[] = { .004, -.006, .001 };
	const struct estimate found = { .d = .021, .se = .002, .df = 7, .sd = .0057, .n = 8 };
	const struct estimate blind = { .d = .021, .se = .02, .df = 7, .sd = .057, .n = 8 };
	const char *why;

	cr_assert_eq(gate_placebo(.005, aa, 3, &why), GATE_PLACEBO);
	cr_assert_eq(gate_placebo(-.02, aa, 3, &why), GATE_NONE);
	cr_assert_eq(gate_planted(&found, .02, .05, &why), GATE_NONE);
	cr_assert_eq(gate_planted(&found, .04, .05, &why), GATE_PLANTED);
	cr_assert_eq(gate_planted(&blind, .02, .05, &why), GATE_PLANTED);
}

Test(gates, layout_by_the_prediction_of_one_more)
{
	const double aa[] = { 1, -1 }, same[] = { 0, 0, 0 };
	struct interval within;
	const char *why;

	cr_assert_eq(gate_layout(4.9, aa, 2, .05, &within, &why), GATE_PLACEBO);
	cr_assert_float_eq(within.hi, 4.302652730 * sqrt(4. / 3), 1e-8, "t of 2 degrees of freedom, S = 1, 3 layouts");
	cr_assert_float_eq(within.lo, -within.hi, 1e-12);
	cr_assert_eq(gate_layout(5, aa, 2, .05, &within, &why), GATE_NONE);
	cr_assert_eq(gate_layout(-5, aa, 2, .05, &within, &why), GATE_NONE);
	cr_assert_eq(gate_layout(1e-9, same, 3, .05, &within, &why), GATE_NONE, "layout moves nothing");
	cr_assert_eq(gate_layout(0, same, 3, .05, &within, &why), GATE_PLACEBO);
}

/* sums of twelve even numbers from 0 to 1 are nearly normal */
static double draw(unsigned long long *state)
{
	double sum = -6;

	for (int i = 0; i < 12; i++) {
		*state = *state * 6364136223846793005ull + 1442695040888963407ull;
		sum += (double)(*state >> 11) / 9007199254740992.;
	}
	return sum;
}

Test(gates, layout_lets_a_null_pass_as_often_as_it_says)
{
	enum { REPEATS = 20000, ORDERS = 4 };
	unsigned long long state = 1;
	size_t passed = 0, largest = 0;

	for (int i = 0; i < REPEATS; i++) {
		double aa[ORDERS], base = draw(&state), d = draw(&state) - base;
		struct interval within;
		const char *why;

		for (int k = 0; k < ORDERS; k++)
			aa[k] = draw(&state) - base;
		passed += gate_layout(d, aa, ORDERS, .05, &within, &why) == GATE_NONE;
		largest += gate_placebo(d, aa, ORDERS, &why) == GATE_NONE;
	}
	cr_expect(passed > .045 * REPEATS && passed < .055 * REPEATS, "%zu", passed);
	cr_expect(largest > .15 * REPEATS, "%zu: the largest of few layouts alone is passed by one in five", largest);
}

Test(gates, noise_floor)
{
	const struct estimate e = { .se = .001, .df = 5 };

	cr_assert(fabs(gate_noise_floor(&e, .05) - 2.570581836e-3) < 1e-12);
}

static enum assay assay(double lo, double hi, double truth)
{
	const struct interval ci = { log1p(lo), log1p(hi) };
	const char *why = NULL;
	const enum assay a = gate_assay(&ci, log1p(truth), log1p(.04), &why);

	cr_expect_eq(!!why, a == ASSAY_FAILED);
	return a;
}

/* margin 2 %: is a cost of 4 % seen? */
Test(gates, assay)
{
	cr_expect_eq(assay(.03, .05, .04), ASSAY_FOUND);
	cr_expect_eq(assay(.01, .03, .02), ASSAY_FOUND, "a smaller one too");
	cr_expect_eq(assay(-.01, .05, .04), ASSAY_FAILED);
	cr_expect_eq(assay(-.01, .07, .06), ASSAY_FAILED, "not even a larger one");
	cr_expect_eq(assay(.01, .03, .04), ASSAY_FAILED, "of the wrong size");
	cr_expect_eq(assay(-.01, .01, .02), ASSAY_FAILED, "likewise");
	cr_expect_eq(assay(-.01, .05, .02), ASSAY_OTHER_SIZE);
	cr_expect_eq(assay(.05, .07, .06), ASSAY_OTHER_SIZE);
}
