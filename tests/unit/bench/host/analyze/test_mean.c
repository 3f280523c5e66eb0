// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/analyze.h"

enum { N = 32, EACH = 64, MARKS = 13, SEEDS = 3 };

struct side {
	struct window_cost cost[SEEDS][2];	/* the case and the empty loop */
	struct analyze_boot boot[SEEDS];
	const struct analyze_boot *at[SEEDS];
	struct analyze_arm arm;
};

struct world {
	struct plan plan;
	struct verdict_row row;
	struct estimate estimate;
	struct analyze an;
	struct side a, b;
	struct analyze_match match;
	size_t index[SEEDS];
};

static const struct analyze_case kase = { .kase = "macro/kv", .domain = "user", .shown = "macro/kv" };

/* @slope by the windows, @mean of the operations told apart, without what telling them apart adds */
static struct window_cost cost(const char *name, double slope, double mean)
{
	struct window_cost c = { .kase = name, .domain = "user", .status = "ok", .n = N, .n_each = EACH,
				 .has = METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_AMORTISED) };

	c.diff[M_INSTRUCTIONS] = (int64_t)(N * slope);
	c.diff[M_AMORTISED] = (int64_t)(N * EACH * (mean + MARKS));
	return c;
}

static void side_make(struct side *s, const double slope[SEEDS], const double mean[SEEDS])
{
	for (int i = 0; i < SEEDS; i++) {
		s->cost[i][0] = cost("macro/kv", slope[i], mean[i]);
		s->cost[i][1] = cost("null/empty", 4, 4);
		s->boot[i] = (struct analyze_boot){ .cost = s->cost[i], .nr_cost = 2, .outcome = "done" };
		s->at[i] = &s->boot[i];
	}
	s->arm = (struct analyze_arm){ .boot = s->at, .nr = SEEDS };
}

/* by the windows alone +10 % under one seed, -9 % under another; the operations told apart all say +2 % or so */
static void world_make(struct world *w)
{
	static const double a[SEEDS] = { 1000, 1100, 1000 }, b[SEEDS] = { 1100, 1000, 1020 };
	static const double mean_a[SEEDS] = { 1001, 1002, 1000 }, mean_b[SEEDS] = { 1021, 1023, 1020 };

	memset(w, 0, sizeof(*w));
	w->plan.each = EACH;
	side_make(&w->a, a, mean_a);
	side_make(&w->b, b, mean_b);
	verdict_row_init(&w->row);
	w->row.class = CLASS_STAT;
	w->row.margin = .02;
	w->row.delta = -1;
	w->match = (struct analyze_match){ .index = w->index, .nr = SEEDS, .best = 2 };
	for (size_t i = 0; i < SEEDS; i++)
		w->index[i] = i;
	w->an = (struct analyze){ .plan = &w->plan, .row = &w->row, .estimate = &w->estimate, .nr_row = 1 };
}

static void judge(struct world *w)
{
	analyze_mean(&w->an, &w->row, &w->a.arm, &w->b.arm, &kase, &w->match);
}

static double weighted(double slope, double mean)
{
	return (N / 3. * slope + EACH * mean) / (N / 3. + EACH);
}

Test(mean, all_operations_are_weighed_and_what_marks_add_is_not_among_them)
{
	struct world w;

	world_make(&w);
	judge(&w);
	cr_expect_float_eq(w.row.a, weighted(1000, 1000), 1e-9, "%.9g", w.row.a);
	cr_expect_float_eq(w.row.delta, 20, 1e-9, "%.9g", w.row.delta);
	cr_expect_float_eq(w.row.ratio, 1 + 20 / w.row.a, 1e-12);
	cr_expect_float_eq(w.row.b_lo, weighted(1000, 1023), 1e-9, "%.9g", w.row.b_lo);
	cr_expect_eq(w.row.boot_a, 2);
	cr_expect(strstr(w.row.reason, "mean over 160 operations"), "%s", w.row.reason);
	cr_expect(strstr(w.row.reason, "difference is -1"), "%s", w.row.reason);
	strlist_release(&w.an.text);
}

Test(mean, what_the_windows_leave_open_it_decides)
{
	static const double calm_a[SEEDS] = { 1000, 1001, 1000 }, calm_b[SEEDS] = { 1020, 1021, 1020.5 };
	struct world w;

	world_make(&w);
	side_make(&w.a, calm_a, calm_a);
	side_make(&w.b, calm_b, calm_b);
	judge(&w);
	cr_expect_eq(w.row.class, CLASS_STAT);
	cr_expect_eq(w.row.verdict, VERDICT_COST);
	cr_expect(w.estimate.n == SEEDS && w.estimate.d > 0, "the family's level is for the mean too");
	strlist_release(&w.an.text);
}

Test(mean, without_operations_told_apart_the_row_stays)
{
	struct world w;

	world_make(&w);
	w.b.cost[1][0].n_each = 0;
	judge(&w);
	cr_expect_eq(w.row.delta, -1);
	cr_expect_null(w.row.reason);
}

Test(mean, where_it_is_not_known_what_marks_cost_the_row_stays)
{
	struct world w;

	world_make(&w);
	w.b.boot[1].nr_cost = 1;	/* without the empty loop */
	judge(&w);
	cr_expect_eq(w.row.delta, -1);
	cr_expect_null(w.row.reason);
}

/* a call of each operation that costs a tenth of it: no mean of both is one of either */
Test(mean, calls_that_cost_are_another_quantity)
{
	static const double a[SEEDS] = { 1000, 1001, 1000 }, each[SEEDS] = { 1100, 1101, 1100 };
	struct world w;

	world_make(&w);
	side_make(&w.a, a, a);
	side_make(&w.b, a, each);
	judge(&w);
	cr_expect_eq(w.row.delta, -1);
	cr_expect_null(w.row.reason);
}

/* three means that lie within 0.01 % by chance are tested as any others: at three seeds that is no proof */
Test(mean, close_means_are_no_number)
{
	static const double a[SEEDS] = { 100000, 100002, 100001 }, b[SEEDS] = { 100006, 100004, 100005 };
	struct world w;

	world_make(&w);
	side_make(&w.a, a, a);
	side_make(&w.b, b, b);
	judge(&w);
	cr_expect_eq(w.row.class, CLASS_STAT);
	cr_expect(w.estimate.n == SEEDS && w.row.p > 0, "p = %g", w.row.p);
	strlist_release(&w.an.text);
}
