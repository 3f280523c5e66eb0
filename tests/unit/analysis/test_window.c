// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/window.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

#include "kmod/uapi.h"

static struct store_window window(const char *kase, uint32_t batch, uint64_t n, uint64_t count)
{
	return (struct store_window){
		.kase = kase,
		.domain = "user",
		.status = "ok",
		.batch = batch,
		.id = (uint32_t)(100 * n + batch),
		.n = n,
		.has = ~(metric_set)0,
		.count = { [M_INSTRUCTIONS] = count, [M_LOADS] = count / 2, [M_USER] = 10, [M_KERNEL] = count - 10 },
	};
}

static struct window_cost only(const struct store_window *w, size_t n)
{
	struct window_cost *c, copy;
	size_t nr;

	cr_assert_eq(window_costs(w, n, &c, &nr), 0);
	cr_assert_eq(nr, 1);
	copy = c[0];
	free(c);
	return copy;
}

Test(window, slope_and_intercept)
{
	const struct store_window w[] = {
		window("sys/x", 0, 32, 50 + 32 * 7),
		window("sys/x", 0, 64, 50 + 64 * 7),
	};
	const struct window_cost c = only(w, 2);

	cr_expect_eq(window_per_op(&c, M_INSTRUCTIONS), 7);
	cr_expect_eq(window_intercept(&c, M_INSTRUCTIONS), 50);
	cr_expect_eq(window_per_op(&c, M_USER), 0);
	cr_expect_eq(window_per_op(&c, M_KERNEL), 7);
	cr_expect_eq(c.n, 32);
	cr_expect_eq(c.disturbed, 0);
	cr_expect_eq(c.windows, 2);
}

Test(window, lower_median_and_lowest_batch_stand_for_the_boot)
{
	const struct store_window w[] = {
		window("sys/x", 3, 32, 100),  window("sys/x", 1, 32, 100),
		window("sys/x", 0, 32, 9000), window("sys/x", 2, 32, 90),
		window("sys/x", 1, 64, 200),  window("sys/x", 0, 64, 9200),
		window("sys/x", 2, 64, 200),  window("sys/x", 3, 64, 200),
	};
	const struct window_cost c = only(w, 8);

	cr_expect_eq(c.id_n, 3201);
	cr_expect_eq(c.id_2n, 6401);
	cr_expect_eq(c.diff[M_INSTRUCTIONS], 100);
	cr_expect_eq(c.disturbed, 3);
}

Test(window, of_equal_ones_the_middle_by_what_others_did_stands_for_the_boot)
{
	struct store_window w[] = {
		window("sys/x", 0, 32, 100), window("sys/x", 1, 32, 100), window("sys/x", 2, 32, 100),
		window("sys/x", 0, 64, 200), window("sys/x", 1, 64, 200), window("sys/x", 2, 64, 200),
	};
	struct window_cost c;

	w[0].count[M_IRQ] = 4500;
	w[4].count[M_OTHER] = 700;
	c = only(w, 6);
	cr_expect_eq(c.id_n, 3201, "no interrupt in two of three");
	cr_expect_eq(c.id_2n, 6400);
	cr_expect_eq(c.diff[M_IRQ], 0);
	cr_expect_eq(c.disturbed, 0);
	w[1].count[M_IRQ] = w[2].count[M_IRQ] = 4000;
	c = only(w, 6);
	cr_expect_eq(c.id_n, 3201, "work that most windows have is not taken from them");
}

Test(window, the_first_operation_is_apart)
{
	struct store_window w[] = {
		window("sys/x", 0, 1, 60), window("sys/x", 0, 2, 70),
		window("sys/x", HBK_BATCH_FIRST, 1, 9000), window("sys/x", 1, 1, 60),
		window("sys/x", 1, 2, 70),
	};
	struct window_cost c = only(w, 5);

	cr_expect(c.has_first);
	cr_expect_eq(c.first[M_INSTRUCTIONS], 9000);
	cr_expect_eq(c.first[M_LOADS], 4500);
	cr_expect_eq(c.first[M_USER], 10);
	cr_expect_eq(c.first[M_KERNEL], 8990);
	cr_expect_eq(c.windows, 4);
	cr_expect_eq(c.disturbed, 0);
	cr_expect_eq(c.diff[M_INSTRUCTIONS], 10);
	cr_expect_neq(c.id_n, w[2].id);
	cr_expect_not(only(w, 2).has_first);
	c = only(w + 2, 1);
	cr_expect_eq(c.n, 0, "a first operation alone is no cost");
	cr_expect_str_neq(c.status, "ok");
	w[2].status = "fail:no";
	cr_expect_str_eq(only(w, 5).status, "fail:no");
}

Test(window, a_status_that_is_not_ok_takes_the_cost_away)
{
	struct store_window w[] = { window("sys/x", 0, 32, 10), window("sys/x", 0, 64, 20) };
	struct window_cost c;

	w[1].status = "fail:Input/output error";
	c = only(w, 2);
	cr_expect_str_eq(c.status, "fail:Input/output error");
	cr_expect(isnan(window_per_op(&c, 0)));
	w[1].status = "ok";
	w[1].n = 65;
	c = only(w, 2);
	cr_expect_eq(c.n, 0, "65 is not twice 32");
	c = only(w, 1);
	cr_expect_eq(c.n, 0, "one size only");
	w[0].n = 0;
	w[0].status = "skip:Function not implemented";
	c = only(w, 1);
	cr_expect_str_eq(c.status, "skip:Function not implemented");
}

Test(window, cases_and_domains_apart)
{
	struct store_window w[] = {
		window("null/empty", 0, 64, 68), window("null/empty", 0, 32, 36),
		window("a/b", 0, 1, 5),		 window("a/b", 0, 2, 9),
		window("null/empty", 0, 32, 4),	 window("null/empty", 0, 64, 6),
	};
	struct window_cost *c;
	size_t nr;

	w[4].domain = w[5].domain = "kernel";
	cr_assert_eq(window_costs(w, 6, &c, &nr), 0);
	cr_assert_eq(nr, 3);
	cr_expect_eq(window_find(c, nr, "null/empty", "user")->diff[0], 32);
	cr_expect_eq(window_find(c, nr, "null/empty", "kernel")->diff[0], 2);
	cr_expect_eq(window_find(c, nr, "a/b", "user")->diff[0], 4);
	cr_expect_null(window_find(c, nr, "a/b", "kernel"));
	free(c);
	cr_assert_eq(window_costs(NULL, 0, &c, &nr), 0);
	cr_expect_eq(nr, 0);
	free(c);
}

Test(window, a_metric_that_was_not_measured_has_no_cost)
{
	struct store_window w[] = { window("sys/x", 0, 32, 50 + 32 * 7), window("sys/x", 0, 64, 50 + 64 * 7) };
	struct window_cost c;

	w[1].has &= ~METRIC_BIT(M_LOADS);
	c = only(w, 2);
	cr_expect_eq(window_per_op(&c, M_INSTRUCTIONS), 7);
	cr_expect(isnan(window_per_op(&c, M_LOADS)) && isnan(window_intercept(&c, M_LOADS)));
	cr_expect_not(c.has & METRIC_BIT(M_LOADS));
	w[0].has &= ~METRIC_BIT(M_INSTRUCTIONS);
	c = only(w, 2);
	cr_expect_eq(c.n, 0, "windows are chosen by their instructions");
	cr_expect_str_eq(c.status, "fail:instructions were not counted");
}

static struct store_window steady(uint32_t k, uint64_t count, uint64_t lines)
{
	struct store_window w = window("sys/x", HBK_BATCH_STEADY + k, 1, count);

	w.has = METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_CODE_LINES) | METRIC_BIT(M_DATA_LINES);
	w.count[M_CODE_LINES] = lines;
	return w;
}

/* the median by instructions of those of one operation; every other metric is of the others */
Test(window, what_has_no_meaning_for_several_is_of_one_operation)
{
	struct store_window w[] = {
		steady(0, 900, 99), window("sys/x", 0, 64, 50 + 64 * 7), steady(1, 60, 17), steady(2, 57, 16),
		window("sys/x", HBK_BATCH_FIRST, 1, 300), window("sys/x", 0, 32, 50 + 32 * 7),
	};
	struct window_cost c;

	for (size_t i = 0; i < sizeof(w) / sizeof(w[0]); i++)
		if (w[i].batch < HBK_BATCH_STEADY)
			w[i].has = ~metric_steady();
	c = only(w, sizeof(w) / sizeof(w[0]));
	cr_expect_eq(window_per_op(&c, M_INSTRUCTIONS), 7);
	cr_expect_eq(window_per_op(&c, M_CODE_LINES), 17);
	cr_expect_eq(window_intercept(&c, M_CODE_LINES), 0);
	cr_expect_eq(window_per_op(&c, M_DATA_LINES), 0);
	cr_expect(isnan(window_per_op(&c, M_CODE_PAGES)), "no window has them");
	cr_expect_eq(c.id_steady, w[2].id);
	cr_expect_eq(c.windows, 2, "they disturb nothing");
	cr_expect_eq(c.first[M_INSTRUCTIONS], 300);
}

/* and what came of telling operations apart is of that window alone, which is none of n or of 2n */
Test(window, operations_that_are_told_apart)
{
	struct store_window w[] = {
		window("sys/x", HBK_BATCH_EACH, 32, 32 * 9), window("sys/x", 0, 64, 50 + 64 * 7), steady(0, 57, 16),
		window("sys/x", 0, 32, 50 + 32 * 7),
	};
	struct window_cost c, less;

	for (size_t i = 1; i < sizeof(w) / sizeof(w[0]); i++)
		w[i].has &= ~metric_each();
	w[0].has &= ~metric_steady();
	w[0].count[M_STEADY] = 8;
	w[0].count[M_RARE] = 101;
	w[0].count[M_RARE_OPS] = 2;
	w[0].count[M_AMORTISED] = 31 * 8 + 2 * 101;
	c = only(w, sizeof(w) / sizeof(w[0]));
	cr_expect_eq(window_per_op(&c, M_INSTRUCTIONS), 7);
	cr_expect_eq(window_per_op(&c, M_STEADY), 8);
	cr_expect_eq(window_per_op(&c, M_RARE), 101);
	cr_expect_eq(window_per_op(&c, M_RARE_OPS), 2);
	cr_expect_eq(window_per_op(&c, M_AMORTISED), 450. / 31, "a window of 32 tells 31 apart");
	less = c;
	less.diff[M_AMORTISED] -= 32 * 31;
	cr_expect_eq(window_difference(&less, &c, M_AMORTISED), 1);
	cr_expect_eq(window_per_op(&c, M_CODE_LINES), 16);
	cr_expect_eq(c.windows, 2);
	c = only(w + 1, sizeof(w) / sizeof(w[0]) - 1);
	cr_expect(isnan(window_per_op(&c, M_STEADY)), "nobody asked for it");
}

Test(window, without_windows_of_one_operation_there_is_nothing_of_them)
{
	const struct store_window w[] = { window("sys/x", 0, 32, 274), window("sys/x", 0, 64, 498) };
	const struct window_cost c = only(w, 2);

	cr_expect_eq(c.id_steady, 0);
	cr_expect_eq(c.has & metric_steady(), 0);
}
