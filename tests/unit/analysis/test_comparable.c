// SPDX-License-Identifier: GPL-2.0-only
/* Units of time, and what --margin in one of them means for values in another. */
#include <criterion/criterion.h>
#include <math.h>
#include <string.h>
#include "analysis/comparable.h"
#include "analysis/table.h"

Test(comparable, units_of_time)
{
	static const char *const times[] = { "ns", "us", "msec", "s", "usecs/op", "Seconds", "microseconds" };
	static const char *const others[] = { "", "ops/s", "MB/s", "instructions", "n", "second hand", "GB" };

	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		cr_assert(comparable_time_unit(times[i]), "%s", times[i]);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		cr_assert(!comparable_time_unit(others[i]), "%s", others[i]);
	cr_assert_float_eq(comparable_in(2, "ns", "s"), 2e-9, 1e-20);
	cr_assert_float_eq(comparable_in(2, "ms", "usecs/op"), 2000, 1e-9);
	cr_assert_eq(comparable_in(2, "furlongs", "furlongs"), 2);
	cr_assert(isnan(comparable_in(2, "ns", "MB/s")) && isnan(comparable_in(2, "furlongs", "s")));
}

static struct text text(const char *s)
{
	return (struct text){ s, strlen(s) };
}

static struct table table_in(struct samples *s, const char *unit, const char *margin_unit)
{
	const struct table_rule rule = { .rule = { .alpha = .05 }, .baseline = "off", .paired = true, .margin = .01,
					 .margin_abs = 2, .margin_unit = margin_unit };
	static const char *const block[] = { "1", "2", "3" };
	struct table t;

	for (int i = 0; i < 6; i++) {
		struct sample x = { .bench = text("x"), .arm = text(i % 2 ? "on" : "off"), .block = text(block[i / 2]),
				    .process = text(""), .value = 10 + i, .order = NAN, .line = 1, .unit = text(unit) };

		cr_assert_eq(samples_add(s, &x), 0);
	}
	cr_assert_eq(table_make(s, &rule, &t), 0);
	return t;
}

Test(comparable, a_margin_is_an_amount_of_its_unit)
{
	struct samples *s = samples_new();
	struct table t = table_in(s, "us", "ms");

	cr_assert_float_eq(t.row[0].margin, 2000 / t.row[0].a, 1e-9);
	table_release(&t);
	samples_free(s);
	s = samples_new();
	t = table_in(s, "MB/s", "ns");
	cr_assert_eq(t.row[0].verdict, VERDICT_NO_VERDICT);
	cr_assert_str_eq(t.row[0].reason, "the margin is in ns, the values are in MB/s");
	table_release(&t);
	samples_free(s);
	s = samples_new();
	t = table_in(s, "", "ns");
	cr_assert_str_eq(t.row[0].reason, "the margin is in ns, the values are in a unit that is not known");
	table_release(&t);
	samples_free(s);
}
