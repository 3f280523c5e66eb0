// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/attribute.h"

#include <criterion/criterion.h>

static struct store_symbol row(char space, const char *object, const char *symbol, uint64_t count)
{
	return (struct store_symbol){ .space = space,
				      .object = object,
				      .symbol = symbol,
				      .count = { [M_INSTRUCTIONS] = count } };
}

Test(attribute, symbols_add_up_per_arm)
{
	const struct store_symbol a_n[] = { row('k', "vmlinux", "f", 10),
					    row('u', "runner", "run", 5) };
	const struct store_symbol a_2n[] = { row('u', "runner", "run", 9),
					     row('k', "vmlinux", "f", 20) };
	const struct store_symbol b_n[] = { row('k', "vmlinux", "f", 11),
					    row('u', "runner", "run", 5),
					    row('k', "vmlinux", "g", 3) };
	const struct store_symbol b_2n[] = { row('k', "vmlinux", "g", 6),
					     row('u', "runner", "run", 9),
					     row('k', "vmlinux", "f", 22) };
	struct attribute t;
	int groups = 0;

	cr_assert_eq(attribute_init(&t, 2), 0);
	cr_assert_eq(attribute_add(&t, 0, -1, a_n, 2), 0);
	cr_assert_eq(attribute_add(&t, 0, 1, a_2n, 2), 0);
	cr_assert_eq(attribute_add(&t, 1, -1, b_n, 3), 0);
	cr_assert_eq(attribute_add(&t, 1, 1, b_2n, 3), 0);
	cr_expect_eq(attribute_sum(&t, 0, M_INSTRUCTIONS), 14);
	cr_expect_eq(attribute_sum(&t, 1, M_INSTRUCTIONS), 18);
	cr_expect_eq(attribute_sum(&t, 1, M_USER), 4);
	cr_expect_eq(attribute_sum(&t, 1, M_KERNEL), 14);
	while (attribute_next(&t)) {
		groups++;
		if (!strcmp(t.key->symbol, "g")) {
			cr_expect_eq(attribute_count(&t, 0, M_INSTRUCTIONS), 0);
			cr_expect_eq(attribute_count(&t, 1, M_INSTRUCTIONS), 3);
		}
	}
	cr_expect_eq(groups, 3);
	attribute_release(&t);
}

Test(attribute, the_same_name_elsewhere_is_another_function)
{
	const struct store_symbol y[] = { row('k', "vmlinux", "f", 1), row('k', "hbk", "f", 2),
					  row('u', "vmlinux", "f", 4), row('k', "hbk", "f", 8) };
	struct attribute t;
	int groups = 0;

	cr_assert_eq(attribute_init(&t, 1), 0);
	cr_assert_eq(attribute_add(&t, 0, 1, y, 4), 0);
	while (attribute_next(&t))
		groups++;
	cr_expect_eq(groups, 3);
	cr_expect_eq(attribute_sum(&t, 0, 0), 15);
	attribute_release(&t);
}

Test(attribute, reasons)
{
	cr_expect_str_eq(attribute_reason("tick_handle_periodic"), "timer tick");
	cr_expect_str_eq(attribute_reason("rcu_core"), "RCU");
	cr_expect_str_eq(attribute_reason("___slab_alloc"), "slab refill");
	cr_expect_str_eq(attribute_reason("get_page_from_freelist"), "page allocator refill");
	cr_expect_str_eq(attribute_reason("pick_next_task_fair"), "scheduler");
	cr_expect_str_eq(attribute_reason("handle_softirqs"), "softirq");
	cr_expect_null(attribute_reason("vfs_read"));
}
