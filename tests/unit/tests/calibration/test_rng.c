// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include "tests/calibration/rng.h"

Test(rng, same_seed_same_numbers)
{
	struct rng *a = rng_new(7), *b = rng_new(7);

	for (int i = 0; i < 100; i++)
		cr_assert(rng_normal(a) == rng_normal(b) && rng_uniform(a) == rng_uniform(b));
	rng_free(a);
	a = rng_new(8);
	cr_assert(rng_uniform(a) != rng_uniform(b));
	rng_free(a);
	rng_free(b);
	rng_free(NULL);
}

Test(rng, balanced_order)
{
	struct rng *r = rng_new(1);
	unsigned char first[25];
	int extra = 0, differ = 0;

	for (int round = 0; round < 200; round++) {
		int ones = 0;

		rng_balanced(r, first, 24);
		for (int i = 0; i < 24; i++)
			ones += first[i];
		cr_assert_eq(ones, 12);
		differ += first[0];
		rng_balanced(r, first, 25);
		for (int i = 0; i < 25; i++)
			extra += first[i];
	}
	cr_assert(differ > 60 && differ < 140);
	cr_assert(extra > 200 * 12 + 60 && extra < 200 * 12 + 140);
	rng_free(r);
}
