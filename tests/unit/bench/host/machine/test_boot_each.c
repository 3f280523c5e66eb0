// SPDX-License-Identifier: GPL-2.0-only
#include "machine/boot_each.h"

#include <criterion/criterion.h>

/* an allocator that takes 50 and, every 16th time, 101 more */
Test(boot_each, every_sixteenth_costs_more)
{
	uint64_t own[256];
	struct boot_each e;

	for (int i = 0; i < 256; i++)
		own[i] = i % 16 == 3 ? 151 : 50;
	e = boot_each(own, 256);
	cr_expect_eq(e.steady, 50);
	cr_expect_eq(e.rare, 101);
	cr_expect_eq(e.rare_ops, 16);
	cr_expect_eq(e.sum, 256 * 50 + 16 * 101);
}

Test(boot_each, the_mean_of_what_is_rare_to_the_nearest)
{
	uint64_t same[] = { 7, 7, 7 }, two[] = { 10, 12, 10, 13, 10 }, tie[] = { 9, 5, 9, 5 }, less[] = { 9, 9, 4 };
	uint64_t one[] = { 3 };
	struct boot_each e = boot_each(same, 3);

	cr_expect(e.steady == 7 && e.rare == 0 && e.rare_ops == 0);
	e = boot_each(two, 5);
	cr_expect(e.steady == 10 && e.rare == 3 && e.rare_ops == 2, "2.5 is 3");
	e = boot_each(tie, 4);
	cr_expect(e.steady == 5 && e.rare == 4 && e.rare_ops == 2, "of two that are as frequent the lesser is steady");
	e = boot_each(less, 3);
	cr_expect(e.steady == 9 && e.rare == 0 && e.rare_ops == 1, "an operation that takes less");
	e = boot_each(one, 1);
	cr_expect(e.steady == 3 && e.rare_ops == 0);
}
