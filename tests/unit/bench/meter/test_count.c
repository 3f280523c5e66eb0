// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/count.h"

#include <criterion/criterion.h>

Test(count, a_rep_is_one_access_of_many_bytes)
{
	const struct insn rep = { .rep = true, .loads = 512, .stores = 512, .load_bytes = 4096, .store_bytes = 4096 };
	const struct insn half = { .rep = true, .loads = 1 };

	cr_expect_eq(meter_INSTRUCTIONS(&rep, 2), 2);
	cr_expect_eq(meter_LOADS(&rep, 2), 2);
	cr_expect_eq(meter_STORES(&rep, 2), 2);
	cr_expect_eq(meter_LOAD_BYTES(&rep, 2), 4096);
	cr_expect_eq(meter_STORE_BYTES(&rep, 2), 4096);
	cr_expect_eq(meter_LOADS(&half, 2), 1, "one of the two had a count of nothing");
}

Test(count, dc_zva_stores_a_block)
{
	const struct insn zva = { .zva = true };

	cr_expect_eq(meter_STORES(&zva, 3), 3);
	cr_expect_eq(meter_STORE_BYTES(&zva, 3), 3 * 64);
	cr_expect_eq(meter_LOADS(&zva, 3), 0);
}

Test(count, an_access_for_each_time_it_ran)
{
	const struct insn i = { .loads = 6, .load_bytes = 48, .jump = true, .cond = true };

	cr_expect_eq(meter_LOADS(&i, 3), 6);
	cr_expect_eq(meter_LOAD_BYTES(&i, 3), 48);
	cr_expect_eq(meter_BRANCHES(&i, 3), 3);
	cr_expect_eq(meter_COND_BRANCHES(&i, 3), 3);
	cr_expect_eq(meter_INDIRECT_BRANCHES(&i, 3), 0);
	cr_expect_eq(meter_CALLS(&i, 3), 0);
	cr_expect_eq(meter_RETURNS(&i, 3), 0);
}

Test(count, instructions_are_those_of_the_own_tasks)
{
	const struct insn i = { .irq = 3, .other = 2, .jump = true };

	cr_expect_eq(meter_INSTRUCTIONS(&i, 10), 5);
	cr_expect_eq(meter_IRQ(&i, 10), 3);
	cr_expect_eq(meter_OTHER(&i, 10), 2);
	cr_expect_eq(meter_BRANCHES(&i, 10), 10, "of all contexts");
}
