// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

#include "analyze/analyze_controls.h"
#include "bench/base/cleanup.h"

enum { AA, PLANTED, ORDER, ON, PAIRS };

/* one case of four comparisons: A/A, a planted cost of 4 %, another order of the last link, a mechanism of its own */
struct world {
	struct arm base, arm[PAIRS];
	struct feature f;
	struct kernel_def k;
	struct plan plan;
	struct build build[3];
	struct comparison pair[PAIRS];
	struct verdict_row row[PAIRS];
	struct analyze an;
};

static void world_make(struct world *w)
{
	static const char *const name[PAIRS] = { "aa", "four", "order", "on" };

	*w = (struct world){ .k = { .name = (char *)"7.3" }, .plan = { .name = (char *)"plan", .boots = 8 },
			     .f = { .name = (char *)"f" }, .base = { .name = (char *)"off" } };
	memcpy(w->build[0].id, "aaaa", 5);
	memcpy(w->build[1].id, "bbbb", 5);
	memcpy(w->build[2].id, "cccc", 5);
	for (int i = 0; i < PAIRS; i++) {
		struct verdict_row *r = &w->row[i];

		w->arm[i] = (struct arm){ .name = (char *)name[i] };
		w->pair[i] = (struct comparison){
			.feature = &w->f, .a = &w->base, .b = &w->arm[i], .kernel = &w->k, .arch = "x86_64",
			.toolchain = "gcc", .build_a = &w->build[0],
			.build_b = &w->build[i < ORDER ? 0 : i - ORDER + 1],
		};
		verdict_row_init(r);
		r->key.feature = "f", r->key.arm = name[i], r->key.arch = "x86_64", r->key.kernel = "7.3";
		r->key.toolchain = "gcc", r->bench = "sys/x", r->metric = "ns", r->endpoint = "median";
		r->margin = .02, r->n_blocks = 8, r->ratio = 1, r->verdict = VERDICT_NO_IMPACT;
		r->ci_lo = .995, r->ci_hi = 1.005;
	}
	w->arm[PLANTED].delay = (char *)"4%";
	w->row[PLANTED].ratio = 1.041, w->row[PLANTED].ci_lo = 1.035, w->row[PLANTED].ci_hi = 1.047;
	w->arm[ORDER].link_order = (char *)"1";
	cr_assert_eq(strlist_add(&w->arm[ON].config, "CONFIG_X=y"), 0);
	w->an = (struct analyze){ .plan = &w->plan, .set = { .pairs = w->pair, .nr_pairs = PAIRS }, .second = w->row,
				  .nr_second = PAIRS };
}

/* what is said of the mechanism's row, which is as it then stands in *@r */
static char *said(struct world *w, struct verdict_row *r)
{
	struct strlist words = { 0 };
	char *text;
	enum assay assay;

	*r = w->row[ON];
	assay = analyze_hold_planted(&w->an, &w->pair[ON], r);
	cr_assert_eq(analyze_control_words(&w->an, &w->pair[ON], r, assay, &words), 0);
	text = strlist_join(&words, "; ");
	strlist_release(&words);
	return text;
}

static void world_release(struct world *w)
{
	strlist_release(&w->arm[ON].config);
}

Test(controls, which_comparisons_are)
{
	struct world w;

	world_make(&w);
	cr_expect(analyze_is_aa(&w.pair[AA]) && !analyze_is_aa(&w.pair[PLANTED]) && !analyze_is_aa(&w.pair[ON]));
	cr_expect(analyze_is_planted(&w.pair[PLANTED]) && !analyze_is_planted(&w.pair[AA]));
	w.arm[PLANTED].cmdline = (char *)"mitigations=off";
	cr_expect_not(analyze_is_planted(&w.pair[PLANTED]), "more than the delay differs");
	world_release(&w);
}

Test(controls, a_lack_of_them_is_said)
{
	struct verdict_row r;
	struct world w;

	world_make(&w);
	{
		AUTO_FREE char *text = said(&w, &r);

		cr_expect_str_eq(text, "");
		cr_expect_eq(r.verdict, VERDICT_NO_IMPACT);
	}
	w.row[AA].n_blocks = 5;
	w.row[PLANTED].ratio = NAN;
	{
		AUTO_FREE char *text = said(&w, &r);

		cr_expect_str_eq(text, "A/A of 5 blocks: fewer than 6; no planted cost");
	}
	w.an.set.pairs = &w.pair[ON];
	w.an.set.nr_pairs = 1;
	{
		AUTO_FREE char *text = said(&w, &r);

		cr_expect_str_eq(text, "no A/A control; no planted cost");
		cr_expect_eq(r.verdict, VERDICT_NO_IMPACT, "what is not there refutes nothing");
	}
	world_release(&w);
}

Test(controls, a_planted_cost_that_is_not_found_takes_a_no_impact_back)
{
	struct verdict_row r;
	struct world w;

	world_make(&w);
	w.row[PLANTED].ci_lo = .99, w.row[PLANTED].ci_hi = 1.09;
	w.row[ON].other[HALF_MARGIN] = VERDICT_INCONCLUSIVE, w.row[ON].other[TWICE_MARGIN] = VERDICT_NO_IMPACT;
	free(said(&w, &r));
	cr_expect_eq(verdict_under(&r, HALF_MARGIN), VERDICT_INCONCLUSIVE);
	cr_expect_eq(verdict_under(&r, TWICE_MARGIN), VERDICT_NO_VERDICT);
	cr_expect_eq(r.verdict, VERDICT_NO_VERDICT);
	cr_expect_eq(r.gate, GATE_PLANTED);
	cr_expect(strstr(r.reason, "was not found"));
	w.row[PLANTED].ci_lo = 1.01, w.row[PLANTED].ci_hi = 1.03;
	free(said(&w, &r));
	cr_expect_eq(r.verdict, VERDICT_NO_VERDICT, "found, as another size");
	cr_expect(strstr(r.reason, "was not measured right"));
	w.row[ON].verdict = VERDICT_COST;
	{
		AUTO_FREE char *text = said(&w, &r);

		cr_expect_eq(r.verdict, VERDICT_COST, "a difference that was found needs nobody's eyes");
		cr_expect_str_eq(text, "a planted cost was not found, or not measured right");
	}
	world_release(&w);
}

Test(controls, a_planted_cost_of_another_size)
{
	struct verdict_row r;
	struct world w;

	world_make(&w);
	w.row[ON].margin = .01;	/* 4 % was found: nothing is known of 2 % */
	{
		AUTO_FREE char *text = said(&w, &r);

		cr_expect_str_eq(text, "no planted cost of up to two margins was found");
	}
	w.row[ON].margin = .03;	/* 4 % was not found: nothing is known of 6 % */
	w.row[PLANTED].ci_lo = .99, w.row[PLANTED].ci_hi = 1.09;
	{
		AUTO_FREE char *text = said(&w, &r);

		cr_expect_str_eq(text, "no planted cost of up to two margins was found");
		cr_expect_eq(r.verdict, VERDICT_NO_IMPACT);
	}
	world_release(&w);
}

Test(controls, what_the_mean_says)
{
	const struct verdict_row row[] = {
		{ .bench = "sys/x", .endpoint = "median", .verdict = VERDICT_INCONCLUSIVE, .ratio = 1.02 },
		{ .bench = "sys/x", .endpoint = "mean", .verdict = VERDICT_COST, .ratio = 1.51 },
		{ .bench = "sys/y", .endpoint = "median", .verdict = VERDICT_COST, .ratio = 1.5 },
		{ .bench = "sys/y", .endpoint = "mean", .verdict = VERDICT_COST, .ratio = 1.6 },
		{ .bench = "sys/z", .endpoint = "median", .verdict = VERDICT_NO_IMPACT, .ratio = 1 },
		{ .bench = "sys/z", .endpoint = "mean", .verdict = VERDICT_INCONCLUSIVE, .ratio = 1.1 },
		{ .bench = "sys/z", .endpoint = "p99", .verdict = VERDICT_COST, .ratio = 3 },
	};
	AUTO_FREE char *x = analyze_other_endpoint(row, ARRAY_SIZE(row), &row[0]);
	AUTO_FREE char *z = analyze_other_endpoint(row, ARRAY_SIZE(row), &row[4]);

	cr_expect_str_eq(x, "by the mean: cost, +51 %");
	cr_expect_null(analyze_other_endpoint(row, ARRAY_SIZE(row), &row[2]), "the same verdict");
	cr_expect_str_eq(z, "by the 99th percentile: cost, +200 %");
}

Test(controls, layouts_of_the_baseline)
{
	double sd, df;
	struct world w;

	world_make(&w);
	w.row[ORDER].ratio = exp(.02);
	cr_assert(analyze_layouts(&w.an, &w.pair[ON], "ns", "sys/x", "median", &sd, &df));
	cr_expect_float_eq(sd, .02 / sqrt(2), 1e-12);
	cr_expect_float_eq(df, 1, 1e-12);
	cr_expect_not(analyze_layouts(&w.an, &w.pair[ON], "ns", "sys/x", "p99", &sd, &df), "none was timed");
	cr_expect_not(analyze_layouts(&w.an, &w.pair[PLANTED], "ns", "sys/x", "median", &sd, &df), "one image");
	world_release(&w);
}
