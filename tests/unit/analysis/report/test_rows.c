// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/rows.h"

#include <criterion/criterion.h>
#include <stdlib.h>

static const struct arm_key on = { "f", "on", "x86_64", "7.3", "gcc", NULL };
static const struct arm_key off = { "f", "off", "x86_64", "7.3", "gcc", NULL };

Test(rows, a_reason_is_found_by_arm_and_case)
{
	const struct model_reason r[] = {
		{ .key = on, .kase = "sys/b", .lo = 1 }, { .key = off, .kase = "sys/b", .lo = 2 },
		{ .key = on, .kase = "sys/a", .lo = 3 }, { .key = on, .kase = "sys/b", .lo = 4 },
	};
	const struct model_reason **index = model_reasons_index(r, 4);

	cr_assert(index);
	cr_expect_eq(model_reasons_find(index, 4, &on, "sys/b"), &r[0], "of two the first in the file");
	cr_expect_eq(model_reasons_find(index, 4, &off, "sys/b"), &r[1]);
	cr_expect_eq(model_reasons_find(index, 4, &on, "sys/a"), &r[2]);
	cr_expect_null(model_reasons_find(index, 4, &off, "sys/a"));
	cr_expect_null(model_reasons_find(index, 4, &on, "sys/c"));
	free(index);
	index = model_reasons_index(NULL, 0);
	cr_expect_null(model_reasons_find(index, 0, &on, "sys/b"));
	free(index);
}

Test(rows, functions_are_found_the_largest_first)
{
	struct model_symbol y[] = {
		{ .key = on, .kase = "sys/a", .metric = "instructions", .symbol = "small", .delta = 1 },
		{ .key = on, .kase = "sys/b", .metric = "instructions", .symbol = "other", .delta = 9 },
		{ .key = on, .kase = "sys/a", .metric = "instructions", .symbol = "large", .delta = -5 },
		{ .key = on, .kase = "sys/a", .metric = "loads", .symbol = "load", .delta = 7 },
	};
	const struct model_symbol *found;
	size_t nr;

	model_symbols_sort(y, 4);
	found = model_symbols_find(y, 4, &on, "sys/a", "instructions", &nr);
	cr_assert_eq(nr, 2);
	cr_expect_str_eq(found[0].symbol, "large");
	cr_expect_str_eq(found[1].symbol, "small");
	model_symbols_find(y, 4, &off, "sys/a", "instructions", &nr);
	cr_expect_eq(nr, 0);
}

Test(rows, the_first_operation_of_an_arm)
{
	struct model_first y[] = {
		{ .key = on, .kase = "sys/b", .first = 1 }, { .key = off, .kase = "sys/b", .first = 2 },
	};

	model_first_sort(y, 2);
	cr_expect_eq(model_first_find(y, 2, &off, "sys/b")->first, 2);
	cr_expect_eq(model_first_find(y, 2, &on, "sys/b")->first, 1);
	cr_expect_null(model_first_find(y, 2, &on, "sys/a"));
	cr_expect_null(model_first_find(NULL, 0, &on, "sys/a"));
}
