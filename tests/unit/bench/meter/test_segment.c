// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/segment.h"

#include <criterion/criterion.h>

Test(segment, the_same_instructions_are_one)
{
	const uint32_t a[] = { 3, 4, 5 }, b[] = { 3, 4, 6 };

	cr_assert_eq(segment_init(), 0);
	cr_expect_eq(segment_get(a, 3), 0);
	cr_expect_eq(segment_get(b, 3), 1, "code that was patched behind the first instruction");
	cr_expect_eq(segment_get(a, 2), 2);
	cr_expect_eq(segment_get(b, 2), 2);
	cr_expect_eq(segment_get(a, 3), 0);
	cr_expect_eq(segment_count, 3);
	cr_expect_eq(segments[1].n, 3);
	cr_expect_eq(segment_insn[segments[1].at + 2], 6);
}
