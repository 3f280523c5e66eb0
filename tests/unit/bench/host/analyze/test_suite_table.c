// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fs.h"
#include "scratch.h"

enum { BLOCKS = 4, ARMS = 2, CASES = 3 };

struct world {		/* two arms, timed: an operation is a fiftieth slower in b, another is not; the empty loop */
	struct arm arm[ARMS];
	struct feature f;
	struct kernel_def k;
	struct plan plan;
	struct comparison pair;
	struct boot boot[BLOCKS * ARMS];
	struct analyze_boot seen[BLOCKS * ARMS];
	double ns[BLOCKS * ARMS][CASES];
	struct analyze_case kase[CASES];
	struct verdict_row row[CASES];
	struct analyze an;
};

static void world_make(struct world *w)
{
	static const char *const kase[CASES] = { "null/empty", "sys/a", "sys/b" };

	*w = (struct world){ .f = { .name = (char *)"feature" }, .k = { .name = (char *)"7.3" },
			     .plan = { .name = (char *)"plan", .boots = BLOCKS },
			     .arm = { { .name = (char *)"a" }, { .name = (char *)"b" } } };
	w->pair = (struct comparison){ .feature = &w->f, .a = &w->arm[0], .b = &w->arm[1], .kernel = &w->k,
				       .arch = "x86_64", .toolchain = "gcc" };
	for (unsigned int i = 0; i < BLOCKS * ARMS; i++) {
		w->boot[i] = (struct boot){ .feature = &w->f, .arm = &w->arm[i % ARMS], .kernel = &w->k,
					    .arch = "x86_64", .toolchain = "gcc", .index = i / ARMS };
		w->seen[i] = (struct analyze_boot){ .boot = &w->boot[i], .outcome = "done", .ns = w->ns[i] };
		w->ns[i][0] = 1;
		w->ns[i][1] = i % ARMS ? 102 : 100;
		w->ns[i][2] = 50;
	}
	for (int i = 0; i < CASES; i++) {
		struct verdict_row *r = &w->row[i];

		w->kase[i] = (struct analyze_case){ .kase = kase[i], .domain = "user", .shown = (char *)kase[i] };
		verdict_row_init(r);
		r->key = (struct arm_key){ .feature = "feature", .arm = "b", .arch = "x86_64", .kernel = "7.3",
					   .toolchain = "gcc" };
		r->bench = kase[i], r->metric = "ns", r->class = CLASS_STAT, r->margin = .01;
		r->verdict = i == 1 ? VERDICT_COST : VERDICT_NO_IMPACT, r->equiv_bound = i == 1 ? .03 : .001;
		r->qualifier = i == 1 ? QUAL_ABOVE_MARGIN : QUAL_NONE;
	}
	w->an = (struct analyze){ .plan = &w->plan, .timed = true, .boot = w->seen, .kase = w->kase, .nr_kase = CASES,
				  .set = { .pairs = &w->pair, .nr_pairs = 1, .boots = w->boot,
					   .nr_boots = BLOCKS * ARMS },
				  .row = w->row, .nr_row = CASES };
}

static void table(struct world *w, struct csv_table *t)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/suite.csv", dir);

	cr_assert_eq(analyze_suite(&w->an, dir), 0);
	cr_assert_eq(csv_read(t, path), 0);
	cr_assert_eq(t->rows, 2);
	scratch_remove(dir);
}

Test(suite_table, every_operation_and_their_mean)
{
	struct csv_table t;
	struct world w;

	world_make(&w);
	table(&w, &t);
	cr_expect_str_eq(csv_get(&t, 0, "inside_everywhere"), "no");
	cr_expect(csv_get_count(&t, 0, "within") == 1 && csv_get_count(&t, 0, "beyond") == 1);
	cr_expect_str_eq(csv_get(&t, 0, "largest"), "sys/a");
	cr_expect_eq(csv_get_count(&t, 0, "operations"), 2, "the empty loop is none");
	cr_expect_eq(csv_get_count(&t, 0, "blocks"), BLOCKS);
	cr_expect_float_eq(csv_get_number(&t, 0, "mean_ratio"), sqrt(1.02), 1e-8);
	cr_expect_float_eq(csv_get_number(&t, 0, "ci_hi"), sqrt(1.02), 1e-8, "it repeats");
	csv_table_release(&t);
}

/* boots of a later look ran the operation that was open alone */
Test(suite_table, blocks_that_have_less_are_no_blocks_of_the_mean)
{
	struct csv_table t;
	struct world w;

	world_make(&w);
	for (int i = 2 * ARMS; i < BLOCKS * ARMS; i++)
		w.ns[i][2] = NAN;
	w.row[1].verdict = VERDICT_NO_VERDICT;
	w.row[1].gate = GATE_INPUT;
	table(&w, &t);
	cr_expect_str_eq(csv_get(&t, 0, "inside_everywhere"), "yes");
	cr_expect_eq(csv_get_count(&t, 0, "untested"), 1);
	cr_expect_eq(csv_get_count(&t, 0, "blocks"), 2);
	cr_expect_eq(csv_get_count(&t, 0, "operations"), 2);
	csv_table_release(&t);
}

/* it is the first block that lacks one: the others have the mean of all */
Test(suite_table, the_first_block_lacks_an_operation)
{
	struct csv_table t;
	struct world w;

	world_make(&w);
	w.ns[1][2] = NAN;
	w.row[1].verdict = VERDICT_NO_VERDICT;
	w.row[1].gate = GATE_PLACEBO;
	table(&w, &t);
	cr_expect_str_eq(csv_get(&t, 0, "inside_everywhere"), "cannot tell", "its verdict was withheld");
	cr_expect_eq(csv_get_count(&t, 0, "open"), 1);
	cr_expect_eq(csv_get_count(&t, 0, "blocks"), BLOCKS - 1);
	cr_expect_eq(csv_get_count(&t, 0, "operations"), 2);
	csv_table_release(&t);
}

/* at the margin itself the counts are those of verdicts.csv: every verdict there is, by the metric that decides */
Test(suite_table, margins_at_the_margin_are_the_verdicts)
{
	static const char *const verdict[] = { "no-impact", "cost", "inconclusive" };
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/margins.csv", dir);
	struct csv_table t;
	struct world w;

	world_make(&w);
	w.row[2].verdict = VERDICT_INCONCLUSIVE;
	w.row[2].other[HALF_MARGIN] = VERDICT_INCONCLUSIVE;
	w.row[2].other[TWICE_MARGIN] = VERDICT_NO_IMPACT;
	cr_assert_eq(analyze_margins(&w.an, dir), 0);
	cr_assert_eq(csv_read(&t, path), 0);
	cr_assert_eq(t.rows, 4);
	for (size_t i = 0; i < ARRAY_SIZE(verdict); i++) {
		AUTO_FREE char *column = strdup(verdict[i]);
		long is = 0;

		for (char *c = column; *c; c++)
			*c = *c == '-' ? '_' : *c;
		for (int k = 1; k < CASES; k++)	/* the first is the empty loop */
			is += !strcmp(verdict_name(w.row[k].verdict), verdict[i]);
		cr_expect_eq(csv_get_count(&t, 1, column), is, "%s", column);
	}
	cr_expect_float_eq(csv_get_number(&t, 1, "times"), 1, 1e-12);
	cr_expect(csv_get_count(&t, 0, "inconclusive") == 1 && csv_get_count(&t, 2, "no_impact") == 1);
	csv_table_release(&t);
	scratch_remove(dir);
}
