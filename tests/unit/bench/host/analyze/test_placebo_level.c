// SPDX-License-Identifier: GPL-2.0-only
/* How often orders of the last link let a cost pass: of none at the level, of one as the means over the seeds can. */
#include <criterion/criterion.h>

#include "analysis/exact.h"
#include "analyze/analyze.h"

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

enum { SEEDS = 5, ORDERS = 4, REPEATS = 2000 };

static const char *const arm_name[ORDERS + 1] = { "1", "2", "3", "4", "on" };

/* counts of one arm over the seeds: where it lies moves all of them, the phase of the tick each */
static void count_arm(unsigned long long *state, double cost, double place, double phase, double *out)
{
	const double moved = 10000 + cost + place * draw(state);

	for (int i = 0; i < SEEDS; i++)
		out[i] = moved + phase * draw(state);
}

/* one experiment: is the cost let pass? */
static bool passes_once(struct analyze *an, unsigned long long *state, double cost, double place, double phase)
{
	struct verdict_row *row = an->row;
	double a[SEEDS], b[SEEDS];
	bool passed;

	count_arm(state, 0, place, phase, a);
	for (int i = 0; i <= ORDERS; i++) {
		struct exact_result x;

		count_arm(state, i < ORDERS ? 0 : cost, place, phase, b);
		cr_assert_eq(exact_compare(a, b, SEEDS, .01, &x), 0);
		verdict_row_init(&row[i]);
		exact_to_row(&x, &row[i]);
		row[i].key = (struct arm_key){ "f", arm_name[i], "x86_64", "7.3", "gcc", NULL };
		row[i].bench = "sys/a", row[i].metric = "instructions";
		row[i].verdict = VERDICT_COST;
	}
	cr_assert_eq(analyze_placebo(an), 0);
	passed = row[ORDERS].verdict == VERDICT_COST;
	strlist_release(&an->text);
	an->text = (struct strlist){ 0 };
	return passed;
}

/* how often a cost is let pass that was found in @cost more instructions of 10000, beside four orders */
static size_t passes(double cost, double place, double phase)
{
	struct arm base = { 0 }, arm[ORDERS + 1] = { 0 };
	struct feature f = { .name = (char *)"f" };
	struct kernel_def k = { .name = (char *)"7.3" };
	struct plan plan = { .name = (char *)"plan" };
	struct build build = { .id = "aaaa" };
	struct comparison pair[ORDERS + 1];
	struct verdict_row row[ORDERS + 1];
	struct analyze an = { .plan = &plan, .set = { .pairs = pair, .nr_pairs = ORDERS + 1 }, .row = row,
			      .nr_row = ORDERS + 1 };
	unsigned long long state = 1;
	size_t passed = 0;

	cr_assert_eq(strlist_add(&arm[ORDERS].config, "CONFIG_X=y"), 0);
	for (int i = 0; i <= ORDERS; i++) {
		arm[i].name = (char *)arm_name[i];
		arm[i].link_order = i < ORDERS ? (char *)arm_name[i] : NULL;
		pair[i] = (struct comparison){ .feature = &f, .a = &base, .b = &arm[i], .kernel = &k, .arch = "x86_64",
					       .toolchain = "gcc", .build_a = &build };
	}
	for (int n = 0; n < REPEATS; n++)
		passed += passes_once(&an, &state, cost, place, phase);
	strlist_release(&arm[ORDERS].config);
	return passed;
}

/* 5 %, a little less, for the largest order has to be exceeded too; the bands have three standard errors beyond that */
Test(placebo, lets_a_null_pass_as_often_as_it_says)
{
	const size_t place = passes(0, 10, 0), both = passes(0, 10, 10), phase = passes(0, 0, 10);

	cr_expect(place > .03 * REPEATS && place < .065 * REPEATS, "%zu", place);
	cr_expect(both > .03 * REPEATS && both < .065 * REPEATS, "%zu", both);
	cr_expect(phase > .03 * REPEATS && phase < .065 * REPEATS, "%zu", phase);
}

/* 94 %; by the medians of five seeds it is 85 % */
Test(placebo, finds_what_the_mean_over_the_seeds_can_find)
{
	const size_t found = passes(25, 0, 10);

	cr_expect(found > .9 * REPEATS, "%zu", found);
}
