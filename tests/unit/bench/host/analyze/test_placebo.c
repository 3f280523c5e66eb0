// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/sections.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/analyze.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "exported.h"
#include "golden.h"
#include "scratch.h"

enum { PAIRS = 5, CASES = 4 };

/*
 * two orders of one kernel, a mechanism against that kernel, one against another baseline, and the first in an order of
 * its own
 */
struct world {
	struct arm base, arm[PAIRS];
	struct feature f[PAIRS];
	struct kernel_def k;
	struct plan plan;
	struct build build[2];
	struct comparison pair[PAIRS];
	struct verdict_row row[PAIRS * CASES];
	struct analyze an;
};

static const char *const kase[CASES] = { "sys/beyond", "sys/gain", "sys/same", "sys/within" };

static void world_make(struct world *w)
{
	static const char *const feature[PAIRS] = { "layout", "layout", "mech", "other", "mech" };
	static const char *const name[PAIRS] = { "order_1", "order_2", "on", "on", "on_1" };
	static const double delta[PAIRS][CASES] = { { 2, 3, 0, 0 }, { -1, 1, 0, -5 }, { 30, -2, 0, 9 },
						    { 1, 1, 0, 1 }, { 99, 99, 99, 99 } };

	*w = (struct world){ .k = { .name = (char *)"7.3" }, .plan = { .name = (char *)"plan" } };
	memcpy(w->build[0].id, "aaaa", 5);
	memcpy(w->build[1].id, "bbbb", 5);
	for (int i = 0; i < PAIRS; i++) {
		w->arm[i] = (struct arm){ .name = (char *)name[i] };
		if (strchr(name[i], '_'))
			w->arm[i].link_order = (char *)name[i];
		if (i >= 2)
			cr_assert_eq(strlist_add(&w->arm[i].config, "CONFIG_X=y"), 0);
		w->f[i].name = (char *)feature[i];
		w->pair[i] = (struct comparison){ .feature = &w->f[i], .a = &w->base, .b = &w->arm[i], .kernel = &w->k,
						  .arch = "x86_64", .toolchain = "gcc", .build_a = &w->build[i == 3] };
		for (int j = 0; j < CASES; j++) {
			struct verdict_row *r = &w->row[i * CASES + j];

			verdict_row_init(r);
			r->plan = "plan", r->key.feature = feature[i], r->key.arm = name[i], r->baseline = "base";
			r->key.arch = "x86_64", r->key.kernel = "7.3", r->key.toolchain = "gcc", r->bench = kase[j];
			r->metric = "l1i-misses", r->unit = "misses", r->a = 100, r->delta = delta[i][j];
			r->b = r->a + r->delta, r->ratio = r->b / r->a, r->build_a = w->build[i == 3].id;
			r->verdict = r->delta > 0 ? VERDICT_COST : r->delta < 0 ? VERDICT_GAIN : VERDICT_IDENTICAL;
		}
	}
	w->an = (struct analyze){ .plan = &w->plan, .set = { .pairs = w->pair, .nr_pairs = PAIRS }, .row = w->row,
				  .nr_row = PAIRS * CASES };
}

static void world_release(struct world *w)
{
	for (int i = 0; i < PAIRS; i++)
		strlist_release(&w->arm[i].config);
	strlist_release(&w->an.text);
}

static const struct verdict_row *row_of(const struct world *w, int pair, int at)
{
	return &w->row[pair * CASES + at];
}

Test(placebo, a_difference_has_to_exceed_that_of_every_order)
{
	struct world w;

	world_make(&w);
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 0)->verdict, VERDICT_COST);
	cr_expect_str_eq(row_of(&w, 2, 0)->reason,
			 "beyond other orders of the last link: order_1 by +2 is the farthest of 2; one more is "
			 "expected from -6.97 % to +8.19 %");
	cr_expect_eq(row_of(&w, 2, 1)->verdict, VERDICT_NO_VERDICT, "-2 where an order has +3");
	cr_expect_eq(row_of(&w, 2, 1)->gate, GATE_PLACEBO);
	cr_expect(strstr(row_of(&w, 2, 1)->reason,
			 "another layout of the same arm differs as much (A/A'): order_1 by +3 is the farthest of"));
	cr_expect_eq(row_of(&w, 2, 2)->verdict, VERDICT_IDENTICAL);
	cr_expect_eq(row_of(&w, 2, 3)->verdict, VERDICT_NO_VERDICT, "+9 is farther than -5, but not than may be");
	cr_expect(strstr(row_of(&w, 2, 3)->reason, "one more layout of the same arm is expected to differ as much"));
	for (int i = 0; i < CASES; i++)
		cr_expect_neq(row_of(&w, 0, i)->gate, GATE_PLACEBO, "an order is held against nothing");
	for (int i = 0; i < CASES; i++)
		cr_expect_null(row_of(&w, 3, i)->reason, "another kernel's orders say nothing");
	for (int i = 0; i < CASES; i++)
		cr_expect(i == 2 || strstr(row_of(&w, 4, i)->reason, "beyond other orders"), "held as any other");
	world_release(&w);
}

/* noise hides it under the margin and under half of it; what an order does is none under twice as much either */
Test(placebo, other_margins)
{
	struct verdict_row *hidden, *beyond;
	struct world w;

	world_make(&w);
	hidden = &w.row[2 * CASES + 1];
	beyond = &w.row[2 * CASES];
	hidden->verdict = hidden->other[HALF_MARGIN] = VERDICT_INCONCLUSIVE;
	hidden->other[TWICE_MARGIN] = VERDICT_GAIN;
	beyond->other[HALF_MARGIN] = VERDICT_INCONCLUSIVE;
	beyond->other[TWICE_MARGIN] = VERDICT_COST;
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect(hidden->verdict == VERDICT_INCONCLUSIVE && hidden->gate == GATE_NONE && !hidden->reason);
	cr_expect_eq(verdict_under(hidden, HALF_MARGIN), VERDICT_INCONCLUSIVE);
	cr_expect_eq(verdict_under(hidden, TWICE_MARGIN), VERDICT_NO_VERDICT);
	cr_expect(beyond->verdict == VERDICT_COST && beyond->other[TWICE_MARGIN] == VERDICT_COST);
	cr_expect_eq(verdict_under(row_of(&w, 2, 3), TWICE_MARGIN), VERDICT_NO_VERDICT, "withheld under any");
	world_release(&w);
}

/* endpoints.csv has no cost that verdicts.csv withholds; each endpoint is held by the same one of the orders */
Test(placebo, rows_of_all_endpoints)
{
	static const char *const endpoint[] = { "median", "mean" };
	struct verdict_row second[2 * PAIRS];
	struct world w;

	world_make(&w);
	for (int i = 0; i < 2 * PAIRS; i++) {
		second[i] = w.row[i / 2 * CASES + 3];
		second[i].endpoint = endpoint[i % 2];
		second[i].n_blocks = 8;
		second[i].ratio = i % 2 && i / 2 < 2 ? 1.0001 : second[i].ratio;
	}
	w.an.second = second;
	w.an.nr_second = 2 * PAIRS;
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 3)->verdict, VERDICT_NO_VERDICT);
	cr_expect_eq(second[4].verdict, VERDICT_NO_VERDICT, "the median, as in verdicts.csv");
	cr_expect_eq(second[4].gate, GATE_PLACEBO);
	cr_expect_str_eq(second[4].reason, row_of(&w, 2, 3)->reason);
	cr_expect_eq(second[5].verdict, VERDICT_COST, "the mean, of which orders have nothing");
	cr_expect_eq(second[6].verdict, VERDICT_COST, "another kernel's orders say nothing");
	world_release(&w);
}

Test(placebo, without_ratios_by_the_unit_of_the_metric)
{
	struct world w;

	world_make(&w);
	for (int i = 0; i < 3; i++) {
		struct verdict_row *r = &w.row[i * CASES];

		r->a = 0, r->b = r->delta, r->ratio = NAN;
	}
	w.row[2 * CASES].delta = 1.5;
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 0)->verdict, VERDICT_NO_VERDICT);
	world_release(&w);
}

Test(placebo, an_order_that_was_not_counted_says_nothing)
{
	struct world w;

	world_make(&w);
	for (int i = 0; i < 2; i++)
		for (int j = 0; j < CASES; j++)
			w.row[i * CASES + j].delta = NAN;
	cr_assert_eq(analyze_placebo(&w.an), 0);
	for (int j = 0; j < CASES; j++)
		cr_expect_null(row_of(&w, 2, j)->reason);
	cr_expect_eq(row_of(&w, 2, 3)->verdict, VERDICT_COST);
	world_release(&w);
}

Test(placebo, a_table_of_its_own)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/placebo.csv", dir), *spread = fs_path("%s/spread.csv", dir);
	struct csv_table t;
	struct world w;

	world_make(&w);
	cr_assert_eq(analyze_spread(&w.an, dir), 0);
	cr_assert_eq(csv_read(&t, path), 0);
	cr_assert_eq(t.rows, 1 + CASES);
	cr_expect_str_eq(csv_get(&t, 0, "drawn"), "order");
	cr_expect_str_eq(csv_get(&t, 0, "metric"), "l1i-misses");
	cr_expect_str_eq(csv_get(&t, 0, "least"), "-1");
	cr_expect_str_eq(csv_get(&t, 0, "most"), "2");
	csv_table_release(&t);
	cr_assert_eq(csv_read(&t, spread), 0);
	cr_expect_eq(t.rows, 1, "no seed was drawn from");
	csv_table_release(&t);
	w.an.set.pairs = w.pair + 2;
	w.an.set.nr_pairs = 2;
	cr_assert_eq(fs_remove(path), 0);
	cr_assert_eq(analyze_spread(&w.an, dir), 0);
	cr_expect_not(fs_exists(path), "a plan without orders has no such table");
	world_release(&w);
	scratch_remove(dir);
}

static struct model_spread spread(const char *metric, const char *name, double least, double most)
{
	return (struct model_spread){
		.key = { "layout", "order", "x86_64", "7.3", "gcc" }, .kase = name, .metric = metric,
		.arms = "order_1 order_2", .a = 100, .least = least, .most = most, .draws = 2,
	};
}

/* @row of pair @pair as a count that varies: its pair of boots shows @delta, the mean over the seeds is @mean */
static void vary(struct world *w, int pair, int row, double delta, double mean)
{
	struct verdict_row *r = &w->row[pair * CASES + row];

	r->class = CLASS_STAT;
	r->delta = delta;
	r->b = r->a + delta;
	r->ratio = r->b / r->a;
	r->mean = mean;
	r->mean_log = log1p(mean / r->a);
}

Test(placebo, a_count_that_varies_is_held_by_its_mean_over_the_seeds)
{
	struct world w;

	world_make(&w);
	vary(&w, 0, 0, 0.1, 2);
	vary(&w, 1, 0, 0.1, -1);
	vary(&w, 2, 0, 30, 1.5);	/* one pair of boots lies far out */
	vary(&w, 0, 1, 25, 1);
	vary(&w, 1, 1, -28, 1.25);
	vary(&w, 2, 1, -2, -20);	/* the orders' pairs do */
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 0)->gate, GATE_PLACEBO);
	cr_expect(strstr(row_of(&w, 2, 0)->reason, "order_1 by +2 is the farthest of 2;"), "%s",
		  row_of(&w, 2, 0)->reason);
	cr_expect(strstr(row_of(&w, 2, 0)->reason, "; all by their means over the seeds, here +1.50"), "%s",
		  row_of(&w, 2, 0)->reason);
	cr_expect_eq(row_of(&w, 2, 1)->verdict, VERDICT_GAIN);
	cr_expect(strstr(row_of(&w, 2, 1)->reason, "order_2 by +1.25 is the farthest of 2;"), "%s",
		  row_of(&w, 2, 1)->reason);
	world_release(&w);
}

Test(placebo, a_number_is_held_by_means_where_an_order_varies)
{
	struct world w;

	world_make(&w);
	vary(&w, 0, 0, 0.1, 40);
	w.row[2 * CASES].class = CLASS_EXACT;
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 0)->gate, GATE_PLACEBO, "+30 where an order has +40 over its seeds");
	world_release(&w);
}

Test(placebo, a_seed_without_a_count_leaves_no_logs)
{
	struct world w;

	world_make(&w);
	vary(&w, 0, 0, 1, 2);
	vary(&w, 1, 0, 1, -1);
	vary(&w, 2, 0, 30, 1.5);
	w.row[0].mean_log = NAN;
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 0)->gate, GATE_PLACEBO);
	cr_expect_not(strchr(row_of(&w, 2, 0)->reason, '%'), "in the unit: %s", row_of(&w, 2, 0)->reason);
	world_release(&w);
}

/* a row whose verdict is that of most of its operations is held by what these take */
Test(placebo, most_operations_are_held_by_most_operations)
{
	struct world w;

	world_make(&w);
	for (int i = 0; i < PAIRS; i++) {
		struct verdict_row *r = &w.row[i * CASES];

		r[1].bench = r->bench;
		r[1].metric = "instructions:steady";
		r->metric = "instructions";
		r[1].class = CLASS_EXACT;
		r[1].delta = i < 2 ? 3 : 2;
		r[1].b = r[1].a + r[1].delta;
		r[1].ratio = r[1].b / r[1].a;
	}
	w.row[2 * CASES].class = CLASS_NEAR_EXACT;
	w.row[2 * CASES].reason = VERDICT_OF_MOST "+2";
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 0)->gate, GATE_PLACEBO, "+30 in the windows, +2 in most, where orders have +3");
	world_release(&w);
}

Test(placebo, its_table_has_the_means_that_others_are_held_against)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/placebo.csv", dir);
	struct csv_table t;
	struct world w;

	world_make(&w);
	vary(&w, 0, 0, 0.1, 2);
	cr_assert_eq(analyze_spread(&w.an, dir), 0);
	cr_assert_eq(csv_read(&t, path), 0);
	cr_expect_str_eq(csv_get(&t, 0, "most"), "2");
	cr_expect_str_eq(csv_get(&t, 0, "least"), "-1", "of one that repeats the mean is the number");
	csv_table_release(&t);
	world_release(&w);
	scratch_remove(dir);
}

/* how many rows of placebo.csv, and its first */
static size_t placebo_rows(struct analyze *an, const char *drawn, const char *draws)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/placebo.csv", dir);
	struct csv_table t;
	size_t rows = 0;

	cr_assert_eq(analyze_spread(an, dir), 0);
	if (fs_exists(path)) {
		cr_assert_eq(csv_read(&t, path), 0);
		rows = t.rows - 1;
		cr_expect_str_eq(csv_get(&t, 0, "drawn"), drawn);
		cr_expect_str_eq(csv_get(&t, 0, "draws"), draws);
		csv_table_release(&t);
	}
	scratch_remove(dir);
	return rows;
}

Test(placebo, orders_of_a_mechanism_are_draws_of_no_placebo)
{
	struct world w;

	world_make(&w);
	w.arm[3].link_order = (char *)"2";	/* "mech on" in an order of its own, beside on_1 */
	w.pair[3].feature = &w.f[4];
	cr_expect_eq(placebo_rows(&w.an, "order", "2"), CASES);
	w.an.set.pairs = w.pair + 2;
	w.an.set.nr_pairs = 3;
	cr_expect_eq(placebo_rows(&w.an, "", ""), 0, "they cost what the mechanism costs");
	world_release(&w);
}

Test(placebo, a_planted_delay_is_no_placebo)
{
	struct world w;

	world_make(&w);
	w.arm[0].delay = (char *)"2%";
	cr_expect_not(analyze_is_placebo(&w.pair[0]));
	cr_expect(analyze_is_placebo(&w.pair[1]));
	cr_expect_eq(placebo_rows(&w.an, "order", "1"), CASES, "of order_2 alone");
	world_release(&w);
}

Test(placebo, one_order_holds_others_and_has_a_table)
{
	struct world w;

	world_make(&w);
	w.an.set.pairs = w.pair + 1;
	w.an.set.nr_pairs = PAIRS - 1;
	cr_assert_eq(analyze_placebo(&w.an), 0);
	cr_expect_eq(row_of(&w, 2, 3)->gate, GATE_PLACEBO);
	cr_expect(strstr(row_of(&w, 2, 3)->reason, "order_2 by -5 is the farthest of 1;"));
	cr_expect_eq(placebo_rows(&w.an, "order", "1"), CASES);
	world_release(&w);
}

/* the section of orders @arms of @feature, with pairs @from to @end of a world in which layout is called @feature */
static char *section_of(struct world *w, const char *feature, const char *arms, int from, int end)
{
	struct model_spread s[] = { spread("l1i-misses", "sys/a", 2, 2) };
	struct model m = { .placebo = s, .nr_placebo = 1 };
	char *md;

	world_make(w);
	for (int i = 0; i < 2 * CASES; i++)
		w->row[i].key.feature = feature;
	w->f[0].name = w->f[1].name = (char *)feature;
	s[0].key.feature = feature;
	s[0].arms = arms;
	cr_assert_eq(analyze_placebo(&w->an), 0);
	m.row = w->row + from * CASES;
	m.nr_row = (size_t)(end - from) * CASES;
	cr_assert_eq(model_group(&m), 0);
	md = exported_section(&exporter_markdown, &m, section_placebo);
	m.row = NULL;
	m.placebo = NULL;
	model_release(&m);
	return md;
}

Test(placebo, arms_of_the_orders_own_feature_are_held_too)
{
	struct world w;
	char *md = section_of(&w, "mech", "order_1 order_2", 0, 4);

	cr_expect(strstr(md, "mech **on** against base, x86\\_64: operations"), "%s", md);
	cr_expect_not(strstr(md, "mech **order\\_1** against"), "an order is held against nothing: %s", md);
	cr_expect_not(strstr(md, "nothing is held"));
	free(md);
	world_release(&w);
}

Test(placebo, one_order_is_said_to_be_one)
{
	struct world w;
	char *md = section_of(&w, "layout", "order_2", 1, PAIRS);

	cr_expect(strstr(md, "layout **order**, x86\\_64, gcc: 1 order (order\\_2)"), "%s", md);
	cr_expect(strstr(md, "One order says little"), "%s", md);
	cr_expect(strstr(md, "mech **on** against base, x86\\_64: operations"), "%s", md);
	free(md);
	world_release(&w);
}

Test(placebo, nothing_but_orders)
{
	struct world w;
	char *md = section_of(&w, "layout", "order_1 order_2", 0, 2);

	cr_expect(strstr(md, "gcc: 2 orders (order\\_1 order\\_2)"), "%s", md);
	cr_expect(strstr(md, "nothing is held against these"), "%s", md);
	cr_expect_not(strstr(md, "**order\\_1** against"), "%s", md);
	free(md);
	world_release(&w);
}

Test(placebo, what_a_reader_sees)
{
	struct model_spread s[] = { spread("l1i-misses", "sys/a", 1, 4), spread("instructions", "sys/a", 0, 0),
				    spread("l1i-misses", "sys/b", -2, 6), spread("l1i-misses", "null/empty", 0, 50),
				    spread("instructions", "sys/b", 0, 0) };
	struct model m = { .placebo = s, .nr_placebo = sizeof(s) / sizeof(s[0]) };
	struct world w;
	char *md;

	world_make(&w);
	cr_assert_eq(analyze_placebo(&w.an), 0);
	m.row = w.row;
	m.nr_row = PAIRS * CASES;
	cr_assert_eq(model_group(&m), 0);
	md = exported_section(&exporter_markdown, &m, section_placebo);
	cr_expect(strstr(md, "layout **order**, x86\\_64, gcc: 2 orders (order\\_1 order\\_2)"), "%s", md);
	cr_expect(strstr(md, "| instructions | 0 of 2 |"), "%s", md);
	cr_expect(strstr(md, "| l1i-misses | 2 of 2 | 4.00 % | 8.00 % | sys/b |"), "%s", md);
	cr_expect(strstr(md, "mech **on** against base, x86\\_64: operations"), "%s", md);
	cr_expect(strstr(md, "| l1i-misses | 1 | 2 | 1 | 0 |"), "%s", md);
	cr_expect_not(strstr(md, "other **on**"), "of another baseline");
	free(md);
	m.row = NULL;
	m.placebo = NULL;
	model_release(&m);
	world_release(&w);
}
