// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

#include "analyze/analyze.h"

enum { EACH = 64, WHOLE = 0, STEADY, RARE_OPS, ROWS };

struct world {
	struct plan plan;
	struct verdict_row row[ROWS];
	struct analyze an;
};

/* a count that varies, and most operations take 60 more, exactly; each test changes what it is about */
static void world_make(struct world *w)
{
	static const char *const metric[ROWS] = { "instructions", "instructions:steady", "rare-operations" };

	*w = (struct world){ .plan = { .name = (char *)"plan", .each = EACH } };
	for (int i = 0; i < ROWS; i++) {
		verdict_row_init(&w->row[i]);
		w->row[i].bench = "vfs/open";
		w->row[i].metric = metric[i];
	}
	w->row[WHOLE].class = CLASS_STAT;
	w->row[WHOLE].verdict = VERDICT_INCONCLUSIVE;
	w->row[WHOLE].delta = 47.5;
	w->row[STEADY].class = CLASS_EXACT;
	w->row[STEADY].verdict = VERDICT_COST;
	w->row[STEADY].delta = 60;
	w->row[RARE_OPS].a_hi = w->row[RARE_OPS].b_hi = 11;
	w->an = (struct analyze){ .plan = &w->plan, .row = w->row, .nr_row = ROWS };
}

static void settle(struct world *w)
{
	analyze_settle_apart(&w->an, 0);
	strlist_release(&w->an.text);
}

Test(apart, most_operations_decide_a_count_that_varies)
{
	struct world w;

	world_make(&w);
	analyze_settle_apart(&w.an, 0);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_COST);
	cr_expect_eq(w.row[WHOLE].class, CLASS_NEAR_EXACT);
	cr_expect_eq(w.row[WHOLE].delta, 47.5, "the windows' own: symbols add up to it");
	cr_expect(strstr(w.row[WHOLE].reason, "+60"), "%s", w.row[WHOLE].reason);
	strlist_release(&w.an.text);
}

Test(apart, windows_of_the_other_sign_stay)
{
	struct world w;

	world_make(&w);
	w.row[STEADY].verdict = VERDICT_GAIN;
	w.row[STEADY].delta = -4;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_INCONCLUSIVE);
	cr_expect_eq(w.row[WHOLE].class, CLASS_STAT);
	w.row[WHOLE].delta = -1;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_GAIN);
}

Test(apart, the_margin_is_held_against_the_difference_of_most)
{
	struct world w;

	world_make(&w);
	w.row[WHOLE].a = 5000;
	w.row[WHOLE].margin = .01;
	w.row[WHOLE].over_margin = 0;
	w.row[WHOLE].p = .2;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].over_margin, 1);
	cr_expect(isnan(w.row[WHOLE].p), "no test was made of it");
}

Test(apart, where_most_take_the_same_the_windows_have_to_say)
{
	struct world w;

	world_make(&w);
	w.row[STEADY].verdict = VERDICT_IDENTICAL;
	w.row[STEADY].delta = 0;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_INCONCLUSIVE);
}

Test(apart, half_of_the_operations_are_not_most)
{
	struct world w;

	world_make(&w);
	w.row[RARE_OPS].b_hi = EACH / 2;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_INCONCLUSIVE);
	w.row[RARE_OPS].b_hi = EACH / 2 - 1;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_COST);
}

Test(apart, a_steady_count_that_varies_decides_nothing)
{
	struct world w;

	world_make(&w);
	w.row[STEADY].class = CLASS_STAT;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_INCONCLUSIVE);
}

Test(apart, an_exact_count_stays_as_it_is)
{
	struct world w;

	world_make(&w);
	w.row[WHOLE].class = CLASS_EXACT;
	w.row[WHOLE].verdict = VERDICT_IDENTICAL;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_IDENTICAL);
	cr_expect_null(w.row[WHOLE].reason);
}

static void say(struct world *w)
{
	analyze_say_apart(&w->an, 0);
	strlist_release(&w->an.text);
}

/* the same number in both arms, and a test that found the rest inside the margin */
static void world_same(struct world *w)
{
	world_make(w);
	w->row[STEADY].verdict = VERDICT_IDENTICAL;
	w->row[STEADY].delta = 0;
	w->row[WHOLE].verdict = VERDICT_NO_IMPACT;
	w->row[WHOLE].p = .4;
}

Test(apart, an_operation_that_repeats_and_a_rest_without_impact_are_near_exact)
{
	struct world w;

	world_same(&w);
	say(&w);
	cr_expect_eq(w.row[WHOLE].class, CLASS_NEAR_EXACT);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_NO_IMPACT, "the test's");
	cr_expect(verdict_of_test(&w.row[WHOLE]), "its mean is what placebos are held against");
}

Test(apart, a_rest_that_is_not_shown_to_be_without_impact_keeps_its_class)
{
	static const enum verdict other[] = { VERDICT_INCONCLUSIVE, VERDICT_COST, VERDICT_GAIN, VERDICT_NO_VERDICT };

	for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++) {
		struct world w;

		world_same(&w);
		w.row[WHOLE].verdict = other[i];
		say(&w);
		cr_expect_eq(w.row[WHOLE].class, CLASS_STAT);
		cr_expect_eq(w.row[WHOLE].verdict, other[i]);
	}
}

Test(apart, no_impact_of_an_operation_that_does_not_repeat_stays_statistical)
{
	struct world w;

	world_same(&w);
	w.row[STEADY].class = CLASS_STAT;
	say(&w);
	cr_expect_eq(w.row[WHOLE].class, CLASS_STAT);
	world_same(&w);
	w.row[STEADY].verdict = VERDICT_COST;
	w.row[STEADY].delta = 2;
	say(&w);
	cr_expect_eq(w.row[WHOLE].class, CLASS_STAT, "they do not take the same");
}

/* fewer than half: they decide nothing, but what the test has decided they bear out */
Test(apart, a_cost_that_the_steady_count_bears_out_is_near_exact)
{
	struct world w;

	world_make(&w);
	w.row[RARE_OPS].a_hi = EACH - 4;
	w.row[WHOLE].verdict = VERDICT_COST;
	w.row[WHOLE].p = .001;
	settle(&w);
	cr_expect_eq(w.row[WHOLE].class, CLASS_STAT);
	say(&w);
	cr_expect_eq(w.row[WHOLE].class, CLASS_NEAR_EXACT);
	cr_expect_eq(w.row[WHOLE].verdict, VERDICT_COST);
	cr_expect_float_eq(w.row[WHOLE].p, .001, 0, "the test's");
	w.row[WHOLE].class = CLASS_STAT;
	w.row[WHOLE].verdict = VERDICT_GAIN;
	say(&w);
	cr_expect_eq(w.row[WHOLE].class, CLASS_STAT, "it says the contrary");
}

static enum verdict_class of_changed(enum verdict v, double lo, double hi)
{
	struct verdict_row r;

	verdict_row_init(&r);
	r.class = CLASS_STAT;
	r.verdict = v;
	r.delta = 100;
	analyze_settle_changed(&r, lo, hi);
	cr_expect_eq(r.verdict, v, "no verdict changes");
	return r.class;
}

Test(apart, a_cost_that_is_exact_in_the_code_that_changed_is_near_exact)
{
	cr_expect_eq(of_changed(VERDICT_COST, 66, 66), CLASS_NEAR_EXACT);
	cr_expect_eq(of_changed(VERDICT_GAIN, -50, -50), CLASS_NEAR_EXACT);
	cr_expect_eq(of_changed(VERDICT_GAIN, -49, -49), CLASS_STAT, "it is the smaller part");
	cr_expect_eq(of_changed(VERDICT_COST, 66, 66.5), CLASS_STAT, "it varies there too");
	cr_expect_eq(of_changed(VERDICT_COST, -66, -66), CLASS_STAT, "it comes from elsewhere");
	cr_expect_eq(of_changed(VERDICT_COST, 0, 0), CLASS_STAT, "nothing changed there");
	cr_expect_eq(of_changed(VERDICT_INCONCLUSIVE, 66, 66), CLASS_STAT, "the test has not decided");
	cr_expect_eq(of_changed(VERDICT_NO_IMPACT, 66, 66), CLASS_STAT);
}
