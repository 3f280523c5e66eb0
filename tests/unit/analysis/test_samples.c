// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "analysis/samples.h"
#include "analysis/sketch.h"

static int add(struct samples *s, const char *block, double value, double order)
{
	const struct sample x = { .bench = { "c", 1 }, .arm = { "a", 1 }, .block = { block, strlen(block) },
				  .process = { "", 0 }, .value = value, .order = order, .line = 9 };

	return samples_add(s, &x);
}

Test(samples, sorted_as_numbers_then_text)
{
	static const char *const names[] = { "10", "b", "9", "a", "1e0", "01", "2" };
	static const char *const want[] = { "01", "1e0", "2", "9", "10", "a", "b" };
	struct samples *s = samples_new();
	const struct unit *u;
	size_t n;

	for (int i = 0; i < 7; i++)
		cr_assert_eq(add(s, names[i], 1, NAN), 0);
	cr_assert_eq(samples_units(s, &u, &n), 0);
	cr_assert_eq(n, 7);
	for (int i = 0; i < 7; i++)
		cr_assert_str_eq(samples_name(s, u[i].id[UNIT_BLOCK]), want[i]);
	samples_free(s);
}

Test(samples, many_units)
{
	struct samples *s = samples_new();
	const struct unit *u;
	char block[16];
	size_t n;

	for (int round = 0; round < 3; round++)
		for (int i = 0; i < 5000; i++) {
			snprintf(block, sizeof(block), "%d", i);
			cr_assert_eq(add(s, block, 1 + i, NAN), 0);
		}
	cr_assert_eq(samples_units(s, &u, &n), 0);
	cr_assert_eq(n, 5000);
	for (size_t i = 0; i < n; i++)
		cr_assert(u[i].sketch->n == 3 && sketch_mean(u[i].sketch) == (double)(i + 1));
	samples_free(s);
}

Test(samples, names)
{
	struct samples *s = samples_new();

	add(s, "7", 1, NAN);
	cr_assert_eq(samples_id(s, "nowhere"), UINT32_MAX);
	cr_assert_str_eq(samples_name(s, samples_id(s, "7")), "7");
	samples_free(s);
	samples_free(NULL);
}

Test(samples, one_place_per_boot)
{
	struct samples *s = samples_new();

	cr_assert_eq(add(s, "1", 1, 5), 0);
	cr_assert_eq(add(s, "1", 1, 5), 0);
	cr_assert_eq(add(s, "1", 1, NAN), 0);
	cr_assert_eq(add(s, "1", 1, 6), -EINVAL);
	samples_free(s);
}

Test(samples, extent_counts_names_by_column)
{
	struct samples *s = samples_new();
	const struct samples_extent *e = samples_extent(s);
	struct sample x = { .bench = { "off", 3 }, .arm = { "off", 3 }, .block = { "1", 1 }, .process = { "", 0 },
			    .value = 1, .order = NAN, .line = 1 };

	cr_assert_eq(samples_add(s, &x), 0);
	cr_assert_eq(samples_add(s, &x), 0);
	x.arm = (struct text){ "on", 2 };
	cr_assert_eq(samples_add(s, &x), 0);
	cr_assert(e->names[UNIT_BENCH] == 1 && e->names[UNIT_ARM] == 2 && e->names[UNIT_BLOCK] == 1 && e->units == 2);
	cr_assert_eq(e->bytes, 6);	/* "off", "1", "", "on" */
	cr_assert(samples_has(s, UNIT_ARM, "on") && !samples_has(s, UNIT_BENCH, "on"));
	cr_assert(!samples_has(s, UNIT_ARM, "other"));
	samples_free(s);
}
