// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>

#include "matrix/block_order.h"

static struct arm arm[6] = { { .name = "off" }, { .name = "one" }, { .name = "two" },
			     { .name = "three" }, { .name = "four" }, { .name = "five" } };
static const struct plan plan = { .hash = "0f3a", .machine_def = { .kind = (char *)"um" } };

static size_t place(const size_t *order, size_t n, size_t of)
{
	for (size_t i = 0; i < n; i++)
		if (order[i] == of)
			return i;
	cr_assert_fail("arm %zu has no place", of);
	return n;
}

/* in how many of [blocks] arm @x is booted before arm @y */
static int earlier(const struct feature *f, unsigned int blocks, size_t x, size_t y)
{
	size_t order[6];
	int n = 0;

	for (unsigned int k = 0; k < blocks; k++) {
		cr_assert_eq(block_order(&plan, f, "arm64", k, order), 0);
		n += place(order, f->nr_arms, x) < place(order, f->nr_arms, y);
	}
	return n;
}

Test(block_order, of_two_arms_each_is_the_earlier_one_as_often)
{
	for (size_t arms = 2; arms <= 6; arms++) {
		const struct feature f = { .name = "f", .arms = arm, .nr_arms = arms };

		for (unsigned int blocks = 4; blocks <= 12; blocks++)
			for (size_t y = 1; y < arms; y++)
				for (size_t x = 0; x < y; x++) {
					const int n = earlier(&f, blocks, x, y);

					cr_expect_leq(abs(2 * n - (int)blocks), 1, "%zu arms, %u blocks: %d", arms,
						      blocks, n);
				}
	}
}

/* what comes after a stop has the order that it would have had; and not every pair of blocks has the same */
Test(block_order, repeats_and_is_drawn)
{
	const struct feature f = { .name = "f", .arms = arm, .nr_arms = 2 };
	size_t first = 0, order[2], again[2];

	for (unsigned int k = 0; k < 40; k += 2) {
		cr_assert_eq(block_order(&plan, &f, "x86_64", k, order), 0);
		cr_assert_eq(block_order(&plan, &f, "x86_64", k, again), 0);
		cr_expect_arr_eq(order, again, sizeof(order));
		first += order[0];
	}
	cr_expect_geq(first, 4);
	cr_expect_leq(first, 16);
}
