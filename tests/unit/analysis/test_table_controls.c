// SPDX-License-Identifier: GPL-2.0-only
/* arms that say something of the others: the baseline again, in another layout, with a known cost */
#include <criterion/criterion.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "analysis/table.h"

enum { BOOTS = 8 };

static struct text text(const char *s)
{
	return (struct text){ s, strlen(s) };
}

static void add(struct samples *s, const char *bench, const char *arm, int boot, double value, bool count)
{
	char block[16];
	struct sample x = { .bench = text(bench), .arm = text(arm), .process = text("0"), .value = value,
			    .order = NAN, .line = 2, .count = count };

	snprintf(block, sizeof(block), "%d", boot);
	x.block = text(block);
	cr_assert_eq(samples_add(s, &x), 0);
}

enum { CONTROLS = 5 };

/* verdict of "on" (1 % slower) beside a layout that differs by @placebo and a cost of 2 % planted as @planted */
static struct verdict_row controlled(double cost, double placebo, double planted)
{
	static const char *const name[CONTROLS] = { "off", "on", "alike", "slow", "aa" };
	const double more[CONTROLS] = { 0, cost, placebo, planted, 0 };
	const struct table_rule rule = { .rule = { .alpha = .05 }, .baseline = "off", .aa = "aa",
					 .placebo = "alike", .planted = "slow", .planted_size = .02,
					 .paired = true, .margin = .02, .scope = SCOPE_FEATURE };
	struct samples *s = samples_new();
	gsl_rng *r = gsl_rng_alloc(gsl_rng_mt19937);
	struct verdict_row row;
	struct table t;

	gsl_rng_set(r, 11);
	for (int b = 0; b < BOOTS; b++)
		for (int arm = 0; arm < CONTROLS; arm++)
			add(s, "x", name[arm], b, 100 * (1 + more[arm]) * exp(.001 * gsl_ran_gaussian_ziggurat(r, 1)),
			    false);
	cr_assert_eq(table_make(s, &rule, &t), 0);
	cr_assert_eq(t.n, 1, "controls are not compared themselves");
	row = t.row[0];
	cr_assert_str_eq(row.key.arm, "on");
	table_release(&t);
	samples_free(s);
	gsl_rng_free(r);
	return row;
}

Test(table_controls, times)
{
	struct verdict_row r = controlled(.01, .001, .02);

	cr_expect(r.verdict == VERDICT_COST && r.gate == GATE_NONE);
	r = controlled(.01, -.015, .02);
	cr_expect(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_PLACEBO, "a layout does as much");
	r = controlled(0, -.015, .02);
	cr_expect(r.verdict == VERDICT_NO_IMPACT, "small is small, whatever layouts do");
	r = controlled(.01, .001, 0);
	cr_expect(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_PLANTED, "2 % were not seen");
	r = controlled(.01, .001, .05);
	cr_expect(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_PLANTED, "2 % were measured as 5 %");
}

/* verdict of "on" with @on instructions where the baseline has 1000, its other layout @alike, and 2 % planted @slow */
static struct verdict_row counted_again(double again, bool varies, double on, double alike, double slow)
{
	const char *const name[] = { "off", "on", "alike", "slow", "aa" };
	const double is[] = { 1000, on, alike, slow, again };
	const struct table_rule rule = { .rule = { .alpha = .05 }, .baseline = "off", .aa = "aa",
					 .placebo = "alike", .planted = "slow", .planted_size = .02,
					 .paired = true, .margin = .02, .scope = SCOPE_FEATURE,
					 .unit = "instructions" };
	struct samples *s = samples_new();
	struct verdict_row row;
	struct table t;

	for (int b = 0; b < BOOTS; b++)
		for (int arm = 0; arm < CONTROLS; arm++)
			add(s, "x", name[arm], b, arm == 4 && varies && b % 2 ? 1000 : is[arm], true);
	cr_assert_eq(table_make(s, &rule, &t), 0);
	cr_assert_eq(t.n, 1);
	row = t.row[0];
	table_release(&t);
	samples_free(s);
	return row;
}

static struct verdict_row counted(double on, double alike, double slow)
{
	return counted_again(1000, false, on, alike, slow);
}

Test(table_controls, counts_that_repeat)
{
	struct verdict_row r = counted(1000, 1000, 1020);

	cr_expect(r.verdict == VERDICT_IDENTICAL && r.gate == GATE_NONE, "all are the same: %s", r.reason);
	r = counted(1000, 1004, 1020);
	cr_expect_eq(r.verdict, VERDICT_IDENTICAL, "what layouts do is no part of it");
	r = counted(1003, 1000, 1020);
	cr_expect_eq(r.verdict, VERDICT_COST);
	r = counted(1003, 1004, 1020);
	cr_expect(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_PLACEBO);
	r = counted(1003, 1000, 1021);
	cr_expect(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_PLANTED, "20 were planted");
}

Test(table_controls, a_count_that_is_another_one_again)
{
	const struct { double again, on; bool varies; } is[] = {
		{ 1001, 1100, false }, { 1001, 1000, false }, { 1001, 1100, true }, { 1100, 1100, false },
	};

	for (size_t i = 0; i < sizeof(is) / sizeof(is[0]); i++) {
		const struct verdict_row r = counted_again(is[i].again, is[i].varies, is[i].on, 1000, 1020);

		cr_expect(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_AA && strstr(r.reason, "(A/A)"),
			  "%zu: %d, %d, %s", i, r.verdict, r.gate, r.reason);
	}
}
