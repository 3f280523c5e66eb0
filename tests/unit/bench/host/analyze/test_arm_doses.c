// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze.h"

#include <criterion/criterion.h>
#include <math.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fs.h"
#include "config/feature_keys.h"
#include "scratch.h"

enum { ARMS = 4, CASES = 2 };

struct world {		/* 10, 100 and 300 of one thing, of which two are in another series too; and an arm without */
	struct arm arm[ARMS], off;
	struct feature f;
	struct kernel_def k;
	struct plan plan;
	struct comparison pair[ARMS];
	struct verdict_row row[ARMS * CASES];
	struct analyze an;
};

static void world_make(struct world *w)
{
	static const char *const name[ARMS] = { "ten", "hundred", "most", "other" };
	static const char *const dose[ARMS] = { "linear 10", "linear 100", "linear 300", NULL };
	static const double delta[ARMS][CASES] = { { 164, 1 }, { 344, 2 }, { 744, 30 }, { 9, 9 } };
	static const char *const kase[CASES] = { "sys/a", "sys/b" };

	*w = (struct world){ .f = { .name = (char *)"feature" }, .k = { .name = (char *)"7.3" },
			     .plan = { .name = (char *)"plan" }, .off = { .name = (char *)"off" } };
	for (int i = 0; i < ARMS; i++) {
		w->arm[i] = (struct arm){ .name = (char *)name[i] };
		cr_assert(!dose[i] || !strlist_add(&w->arm[i].dose, dose[i]));
		cr_assert(i > 1 || !strlist_add(&w->arm[i].dose, "few 1"));
		w->pair[i] = (struct comparison){ .feature = &w->f, .a = &w->off, .b = &w->arm[i], .kernel = &w->k,
						  .arch = "x86_64", .toolchain = "gcc" };
		for (int j = 0; j < CASES; j++) {
			struct verdict_row *r = &w->row[i * CASES + j];

			verdict_row_init(r);
			r->plan = "plan", r->key.feature = "feature", r->key.arm = name[i], r->baseline = "off";
			r->key.arch = "x86_64", r->key.kernel = "7.3", r->key.toolchain = "gcc", r->bench = kase[j];
			r->metric = "instructions", r->unit = "instructions", r->a = 100, r->delta = delta[i][j];
			r->class = CLASS_EXACT;
		}
	}
	w->an = (struct analyze){ .plan = &w->plan, .set = { .pairs = w->pair, .nr_pairs = ARMS }, .row = w->row,
				  .nr_row = ARMS * CASES };
}

static void world_release(struct world *w)
{
	for (int i = 0; i < ARMS; i++)
		strlist_release(&w->arm[i].dose);
}

Test(arm_doses, three_arms_of_a_series_are_a_line)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/arm_slopes.csv", dir);
	struct csv_table t;
	struct world w;

	world_make(&w);
	cr_assert_eq(analyze_arm_doses(&w.an, dir), 0);
	cr_assert_eq(csv_read(&t, path), 0);
	cr_assert_eq(t.rows, 1 + CASES, "one series: two arms of another are no line");
	cr_expect_str_eq(csv_get(&t, 0, "series"), "linear");
	cr_expect_str_eq(csv_get(&t, 0, "baseline"), "off");
	cr_expect_str_eq(csv_get(&t, 0, "arms"), "3");
	cr_expect_str_eq(csv_get(&t, 0, "most_dose"), "300");
	cr_expect_str_eq(csv_get(&t, 0, "intercept"), "144");
	cr_expect_str_eq(csv_get(&t, 0, "slope"), "2");
	cr_expect_str_eq(csv_get(&t, 0, "shape"), "exact");
	cr_expect_str_eq(csv_get(&t, 1, "shape"), "no line");
	csv_table_release(&t);
	world_release(&w);
	scratch_remove(dir);
}

Test(arm_doses, a_count_that_varies_is_no_exact_line)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/arm_slopes.csv", dir);
	struct csv_table t;
	struct world w;

	world_make(&w);
	w.row[0].class = CLASS_STAT;
	w.row[1].delta = NAN;
	cr_assert_eq(analyze_arm_doses(&w.an, dir), 0);
	cr_assert_eq(csv_read(&t, path), 0);
	cr_assert_eq(t.rows, 2, "an operation that one arm has no count of has no line");
	cr_expect_str_eq(csv_get(&t, 0, "shape"), "varies");
	csv_table_release(&t);
	world_release(&w);
	scratch_remove(dir);
}

Test(arm_doses, a_plan_without_them_has_no_table)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/arm_slopes.csv", dir);
	struct world w;

	world_make(&w);
	world_release(&w);
	cr_assert_eq(analyze_arm_doses(&w.an, dir), 0);
	cr_expect_not(fs_exists(path));
	scratch_remove(dir);
}

Test(arm_doses, a_line_is_a_word_and_a_number)
{
	size_t len;
	double dose;

	cr_assert(arm_dose("linear  2.5", &len, &dose));
	cr_expect_eq(len, 6);
	cr_expect_eq(dose, 2.5);
	cr_expect_not(arm_dose("linear", &len, &dose));
	cr_expect_not(arm_dose("linear x", &len, &dose));
	cr_expect_not(arm_dose("linear inf", &len, &dose));
	cr_expect_not(arm_dose("", &len, &dose));
}
