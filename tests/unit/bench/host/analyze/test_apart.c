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
