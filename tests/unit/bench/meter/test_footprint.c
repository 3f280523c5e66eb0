// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/footprint.h"

#include <criterion/criterion.h>

#include "bench/meter/context.h"

static const struct insn *at(uint64_t pc, unsigned int size)
{
	static const uint8_t nops[16] = { 0x90 };

	return &insn_table[insn_get(pc, nops, size)];
}

static void make(void)
{
	cr_assert_eq(insn_init(false), 0);
	cr_assert_eq(footprint_init(), 0);
	footprint_begin();
}

TestSuite(footprint, .init = make);

static void expect_data(const struct insn *i, uint32_t lines, uint32_t pages)
{
	cr_expect_eq(footprint_of(i).data_lines, lines, "%u lines", footprint_of(i).data_lines);
	cr_expect_eq(footprint_of(i).data_pages, pages, "%u pages", footprint_of(i).data_pages);
}

Test(footprint, data_is_told_to_who_comes_first)
{
	const struct insn *a = at(0x1000, 4), *b = at(0x1004, 4);

	footprint_data(a, 0x7000, 8);
	footprint_data(a, 0x7038, 8);
	footprint_data(b, 0x7010, 8);
	expect_data(a, 1, 1);
	expect_data(b, 0, 0);
	footprint_data(b, 0x703c, 8);
	expect_data(b, 1, 0);
	footprint_data(b, 0x7ffc, 8);
	expect_data(b, 3, 1);
	cr_expect_eq(footprint_of(b).code_lines, 0);
	footprint_begin();
	expect_data(a, 0, 0);
	footprint_data(b, 0x7010, 8);
	expect_data(b, 1, 1);
}

Test(footprint, what_an_instruction_touched_of_late_is_not_told_again)
{
	struct insn *i = &insn_table[insn_get(0x1000, (const uint8_t[16]){ 0x90 }, 4)];

	cr_expect_not(footprint_again(i, 0x7000, 8));
	cr_expect(footprint_again(i, 0x7038, 8));
	cr_expect_not(footprint_again(i, 0x703c, 8), "half of it is in the next line");
	cr_expect_not(footprint_again(i, 0x9000, 8), "where it stores");
	cr_expect(footprint_again(i, 0x7000, 8));
	cr_expect(footprint_again(i, 0x9000, 8));
	footprint_begin();
	cr_expect_not(footprint_again(i, 0x9000, 8), "another window");
	cr_expect_not(footprint_again(i, 0x7000, 8));
	cr_expect(footprint_again(i, 0x9000, 8));
}

Test(footprint, strides)
{
	const struct insn *a = at(0x1000, 4);

	for (unsigned int k = 0; k < 4096; k++)
		footprint_data(a, 0xffff888000000000 + 16 * k, 8);
	expect_data(a, 1024, 16);
	footprint_begin();
	for (unsigned int k = 0; k < 4096; k++)
		footprint_data(a, 0x10000 + 128 * k, 8);
	expect_data(a, 4096, 128);
	cr_expect_null(footprint_error());
}

Test(footprint, code)
{
	const struct insn *a = at(0x1000, 4), *b = at(0x103c, 8), *c = at(0x1044, 4), *d = at(0x2000, 4);

	footprint_code(a);
	footprint_code(b);
	footprint_code(c);
	footprint_code(d);
	cr_expect_eq(footprint_of(a).code_lines, 1);
	cr_expect_eq(footprint_of(a).code_pages, 1);
	cr_expect_eq(footprint_of(b).code_lines, 1, "it reaches into the second line");
	cr_expect_eq(footprint_of(c).code_lines, 0);
	cr_expect_eq(footprint_of(d).code_lines, 1);
	cr_expect_eq(footprint_of(d).code_pages, 1);
	footprint_zeroed(d, 64);
	expect_data(d, 64, 0);
}

Test(footprint, more_than_there_can_be)
{
	const struct insn *a = at(0x1000, 4);

	for (unsigned int k = 0; k < (1 << 22) + 2; k++)
		footprint_data(a, 64ull * k, 8);
	cr_expect_not_null(footprint_error());
}
