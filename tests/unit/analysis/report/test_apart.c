// SPDX-License-Identifier: GPL-2.0-only
/* What tells draws from the baseline and from the draws of another arm: all of them, on one side. */
#include <criterion/criterion.h>

#include "analysis/report/exporter.h"
#include "analysis/report/sections.h"
#include "exported.h"

static struct model_spread row(const char *arm, const char *kase, const char *metric, double least, double most)
{
	return (struct model_spread){
		.key = { "randstruct", arm, "x86_64", "7.3", "gcc", NULL }, .kase = kase, .metric = metric,
		.arms = "1 2", .a = 100, .least = least, .most = most, .draws = 2,
		.cost = (least > 0) + (most > 0), .gain = (least < 0) + (most < 0),
	};
}

static char *told(struct model_spread *drawn, size_t n)
{
	struct model_spread spread[] = { row("full", "sys/a", "instructions", 0, 1) };
	struct model m = { .plan = "p", .spread = spread, .nr_spread = 1, .drawn = drawn, .nr_drawn = n };

	model_placebo_sort(drawn, n);
	return exported_section(&exporter_markdown, &m, section_spread);
}

Test(apart, all_draws_on_one_side)
{
	struct model_spread drawn[] = {
		row("full", "sys/a", "data-lines", 5, 9), row("full", "sys/b", "data-lines", -4, -2),
		row("full", "sys/c", "data-lines", -1, 3), row("full", "sys/d", "data-lines", 0, 3),
		row("full", "sys/a", "code-lines", 0, 0), row("full", "sys/b", "code-lines", 0, 0),
		row("performance", "sys/a", "data-lines", 1, 4), row("performance", "sys/b", "data-lines", -5, -3),
		row("performance", "sys/c", "data-lines", 4, 4), row("performance", "sys/d", "data-lines", 2, 2),
	};
	char *text;

	drawn[3].undecided = 1;		/* 0 and 3: whatever lies beside it */
	text = told(drawn, 10);
	cr_assert(strstr(text, "What tells all draws from the baseline: data-lines in 2 of 4 operations (more in 1, "
			       "less in 1); any other metric in 0 at most. "), "%s", text);
	/* of b the ranges meet; c lies below; d is not decided */
	cr_assert(strstr(text, "What tells each of them from each of `performance`: data-lines in 2 of 4 operations "
			       "(more in 1, less in 1); any other metric in 0 at most.\n"), "%s", text);
	free(text);
}

Test(apart, nothing_tells)
{
	struct model_spread drawn[] = {
		row("full", "sys/a", "data-lines", -1, 9), row("full", "null/empty", "data-lines", 5, 9),
		row("full", "sys/b", "data-lines", 0, 9),
	};
	char *text = told(drawn, 3);

	cr_assert(strstr(text, "What tells all draws from the baseline: no metric in more than 0.\n"), "%s",
		  text);
	free(text);
	text = told(drawn, 0);
	cr_assert(!strstr(text, "What tells"), "%s", text);
	free(text);
}
