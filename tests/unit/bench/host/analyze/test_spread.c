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

enum { ARMS = 4, CASES = 2 };

struct world {		/* draw_1, draw_2, drawn otherwise, and one that is not drawn */
	struct arm arm[ARMS];
	struct feature f;
	struct kernel_def k;
	struct plan plan;
	struct comparison pair[ARMS];
	struct verdict_row row[ARMS * CASES];
	struct analyze an;
};

static void world_make(struct world *w)
{
	static const char *const name[ARMS] = { "draw_1", "draw_2", "fewer_1", "on" };
	static const char *const seed[ARMS] = { "1", "2", "1", NULL };
	static const char *const config[ARMS] = { "CONFIG_X=y", "CONFIG_X=y", "CONFIG_X=n", "CONFIG_X=y" };
	static const double delta[ARMS][CASES] = { { 3, 0 }, { -2, 0 }, { 1, 1 }, { 9, 9 } };
	static const char *const kase[CASES] = { "sys/a", "sys/b" };

	*w = (struct world){ .f = { .name = (char *)"feature" }, .k = { .name = (char *)"7.3" },
			     .plan = { .name = (char *)"plan" } };
	for (int i = 0; i < ARMS; i++) {
		w->arm[i] = (struct arm){ .name = (char *)name[i], .seed = (char *)seed[i] };
		cr_assert_eq(strlist_add(&w->arm[i].config, config[i]), 0);
		w->pair[i] = (struct comparison){ .feature = &w->f, .b = &w->arm[i], .kernel = &w->k, .arch = "x86_64",
					    .toolchain = "gcc" };
		for (int j = 0; j < CASES; j++) {
			struct verdict_row *r = &w->row[i * CASES + j];

			verdict_row_init(r);
			r->plan = "plan", r->key.feature = "feature", r->key.arm = name[i], r->baseline = "off";
			r->key.arch = "x86_64", r->key.kernel = "7.3", r->key.toolchain = "gcc", r->bench = kase[j];
			r->metric = "instructions", r->unit = "instructions", r->a = 100, r->delta = delta[i][j];
			r->verdict = delta[i][j] > 0 ? VERDICT_COST : delta[i][j] < 0 ? VERDICT_GAIN
										      : VERDICT_IDENTICAL;
		}
	}
	w->an = (struct analyze){ .plan = &w->plan, .set = { .pairs = w->pair, .nr_pairs = ARMS }, .row = w->row,
				  .nr_row = ARMS * CASES };
}

static void world_release(struct world *w)
{
	for (int i = 0; i < ARMS; i++)
		strlist_release(&w->arm[i].config);
}

Test(spread, only_what_differs_in_the_seed_alone_is_one_arm)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/spread.csv", dir);
	struct csv_table t;
	struct world w;

	world_make(&w);
	cr_assert_eq(analyze_spread(&w.an, dir), 0);
	cr_assert_eq(csv_read(&t, path), 0);
	cr_assert_eq(t.rows, 1 + CASES, "one drawn arm; one draw alone has no spread");
	cr_expect_str_eq(csv_get(&t, 0, "drawn"), "draw");
	cr_expect_str_eq(csv_get(&t, 0, "arms"), "draw_1 draw_2");
	cr_expect_str_eq(csv_get(&t, 0, "case"), "sys/a");
	cr_expect_str_eq(csv_get(&t, 0, "least"), "-2");
	cr_expect_str_eq(csv_get(&t, 0, "least_arm"), "draw_2");
	cr_expect_str_eq(csv_get(&t, 0, "most"), "3");
	cr_expect_str_eq(csv_get(&t, 0, "cost"), "1");
	cr_expect_str_eq(csv_get(&t, 0, "gain"), "1");
	cr_expect_str_eq(csv_get(&t, 1, "most"), "0");
	csv_table_release(&t);
	world_release(&w);
	scratch_remove(dir);
}

Test(spread, a_draw_without_a_count_is_not_decided)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/spread.csv", dir);
	struct csv_table t;
	struct world w;

	world_make(&w);
	w.row[CASES].delta = NAN;	/* draw_2, sys/a */
	w.row[CASES].verdict = VERDICT_NO_VERDICT;
	cr_assert_eq(analyze_spread(&w.an, dir), 0);
	cr_assert_eq(csv_read(&t, path), 0);
	cr_expect_str_eq(csv_get(&t, 0, "draws"), "1");
	cr_expect_str_eq(csv_get(&t, 0, "least"), "3");
	cr_expect_str_eq(csv_get(&t, 0, "undecided"), "1");
	csv_table_release(&t);
	world_release(&w);
	scratch_remove(dir);
}

static struct model_spread spread(const char *kase, double least, double most, long cost, long gain)
{
	return (struct model_spread){
		.key = { "feature", "draw", "x86_64", "7.3", "gcc" }, .kase = kase, .arms = "draw_1 draw_2", .a = 100,
		.least = least, .most = most, .least_arm = "draw_2", .most_arm = "draw_1", .draws = 2, .cost = cost,
		.gain = gain,
	};
}

Test(spread, the_widest_comes_first_and_signs_are_counted)
{
	struct model_spread s[] = { spread("sys/equal", 0, 0, 0, 0), spread("sys/both", -2, 3, 1, 1),
				    spread("sys/<wide>", 1, 9, 2, 0), spread("null/empty", 0, 50, 1, 0) };
	struct model m = { .spread = s, .nr_spread = sizeof(s) / sizeof(s[0]) };
	char *md, *html;

	model_spread_sort(m.spread, m.nr_spread);
	cr_expect_float_eq(model_spread_of(&s[1]), 0.08, 1e-12);
	md = exported_section(&exporter_markdown, &m, section_spread);
	cr_expect(strstr(md, "2 draws (draw\\_1 draw\\_2). Of 3 operations 1 cost"), "%s", md);
	cr_expect(strstr(md, "2 differ in every draw, 0 in some; 1 cost more in one draw and less in another"), "%s",
		  md);
	cr_expect(strstr(md, "| sys/both | 100 | -2 | +3 | 5.00 % | draw\\_2 | draw\\_1 | 2 of 2 |"), "%s", md);
	cr_expect(strstr(md, "wide") < strstr(md, "sys/both"));
	cr_expect_not(strstr(md, "sys/equal"));
	cr_expect_not(strstr(md, "null/empty"));
	html = exported_section(&exporter_html, &m, section_spread);
	cr_expect(strstr(html, "<tr><th scope=\"row\">sys/&lt;wide&gt;</th>"), "%s", html);
	free(md);
	free(html);
}

Test(spread, nothing_without_draws)
{
	const struct model m = { 0 };
	struct document d = { 0 };

	section_spread(&m, &d);
	cr_expect_null(d.first);
	document_release(&d);
}
