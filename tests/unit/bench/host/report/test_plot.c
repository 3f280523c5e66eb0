// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/plot.h"
#include "analysis/report/series.h"

#include <string.h>

#include "golden.h"

/* @which: the pair's number in the small model */
static void hold(const char *name, size_t which, int (*print)(const struct model_pair *p, FILE *f))
{
	struct report r;
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	golden_load(&r);
	cr_assert_lt(which, r.model.nr_pair);
	cr_assert_eq(print(&r.model.pair[which], f), 0);
	fclose(f);
	golden_hold(name, data, len);
	free(data);
	report_release(&r);
}

Test(plot, cost_data)
{
	hold("cost.csv", 1, plot_cost_data);
}

Test(plot, stack_data)
{
	hold("functions.csv", 1, plot_stack_data);
}

static int scripts(const struct model *m, FILE *f)
{
	plot_head(f);
	plot_cost_script(m, &m->pair[1], "cost", f);
	series_script(m, &m->pair[1], "doses", f);
	return plot_stack_script(m, &m->pair[1], "functions", f);
}

Test(plot, scripts)
{
	golden_export("figures.gp", scripts);
}

Test(plot, quotes)
{
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	plot_quote("it's `ls`\n$x", f);
	fclose(f);
	cr_expect_str_eq(data, "'it''s `ls`$x'");
	free(data);
}

Test(plot, an_arm_that_was_never_counted_has_no_figure)
{
	struct verdict_row row;
	struct model_item item = { .row = &row, .shown = 1 };
	const struct model_pair p = { .row = &row, .item = &item, .nr_item = 1 };

	verdict_row_init(&row);
	row.verdict = VERDICT_NO_VERDICT;
	cr_expect_eq(plot_cost_rows(&p), 0);
	row.delta = 0;
	cr_expect_eq(plot_cost_rows(&p), 1, "a count without a verdict is drawn");
}

Test(plot, figures_of_times_say_what_holds_of_times)
{
	struct report r;
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	golden_load(&r);
	r.model.timed = 1;
	cr_assert_eq(scripts(&r.model, f), 0);
	fclose(f);
	cr_expect(strstr(data, "Times hold for the machine that they were taken on."));
	cr_expect_null(strstr(data, "Counts are not time"));
	free(data);
	report_release(&r);
}
