// SPDX-License-Identifier: GPL-2.0-only
#include "bench/model/lru.h"

#include <criterion/criterion.h>
#include <errno.h>

Test(lru, the_one_used_longest_ago_makes_room)
{
	struct lru l;

	cr_assert_eq(lru_init(&l, 1, 3, true), 0);
	for (uint64_t key = 1; key <= 3; key++) {
		cr_expect_not(lru_use(&l, key));
		*lru_value(&l, key) = 10 * key;
	}
	cr_expect(lru_use(&l, 1), "1 is the oldest, and is used again");
	cr_expect_eq(*lru_value(&l, 1), 10);
	cr_expect_not(lru_use(&l, 4), "2 makes room");
	cr_expect_eq(*lru_value(&l, 4), 0, "without the value of what was there");
	cr_expect(lru_use(&l, 3));
	cr_expect_eq(*lru_value(&l, 3), 30);
	cr_expect(lru_use(&l, 1));
	cr_expect_not(lru_use(&l, 2));
	lru_empty(&l);
	cr_expect_not(lru_use(&l, 1));
	lru_release(&l);
}

Test(lru, sets_do_not_meet)
{
	struct lru l;

	cr_assert_eq(lru_init(&l, 2, 1, false), 0);
	cr_expect_not(lru_use(&l, 0));
	cr_expect_not(lru_use(&l, 1));
	cr_expect(lru_use(&l, 0));
	cr_expect_not(lru_use(&l, 3));
	cr_expect(lru_use(&l, 0));
	cr_expect_not(lru_use(&l, 1));
	lru_release(&l);
}

Test(lru, sizes_that_are_none)
{
	struct lru l;

	cr_expect_eq(lru_init(&l, 3, 1, false), -EINVAL);
	cr_expect_eq(lru_init(&l, 0, 1, false), -EINVAL);
	cr_expect_eq(lru_init(&l, 2, 0, false), -EINVAL);
}
