// SPDX-License-Identifier: GPL-2.0-only
#include "code/symbolize.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "code/elf.h"

#define K 0xffffffff81000000ull
#define MOD 0xffffffffc0000000ull

/* two sections; "same" is there twice, a gap at K + 0x180 */
static struct elf_text kernel_text[] = {
	{ .name = ".text", .addr = K, .size = 0x1000, .placed = true },
	{ .name = ".init.text", .addr = K + 0x10000, .size = 0x100, .placed = true },
};
static struct elf_func kernel_func[] = {
	{ .addr = K, .end = K + 0x100, .name = "first", .text = 0 },
	{ .addr = K + 0x100, .end = K + 0x180, .name = "same", .text = 0 },
	{ .addr = K + 0x200, .end = K + 0x1000, .name = "same", .text = 0 },
	{ .addr = K + 0x10000, .end = K + 0x10100, .name = "init", .text = 1 },
};
static const struct elf_image kernel = { .func = kernel_func, .nr_funcs = 4, .text = kernel_text, .nr_texts = 2 };

static struct elf_text mod_text[] = {
	{ .name = ".text", .addr = MOD, .size = 0x80, .placed = true },
	{ .name = ".init.text", .addr = 0, .size = 0x80, .placed = false },
};
static struct elf_func mod_func[] = { { .addr = MOD, .end = MOD + 0x80, .name = "first", .text = 0 } };
static const struct elf_image mod = { .func = mod_func, .nr_funcs = 1, .text = mod_text, .nr_texts = 2 };

static struct elf_text user_text[] = { { .name = ".text", .addr = 0x401000, .size = 0x100, .placed = true } };
static struct elf_func user_func[] = { { .addr = 0x401000, .end = 0x401100, .name = "main", .text = 0 } };
static const struct elf_image user = { .func = user_func, .nr_funcs = 1, .text = user_text, .nr_texts = 1 };

static struct meter_row row(uint64_t pc, uint64_t n)
{
	struct meter_row r = { .pc = pc };

	r.count[M_INSTRUCTIONS] = n;
	r.count[M_LOADS] = 2 * n;
	return r;
}

static void expect(const struct symbol_row *r, char space, const char *object, const char *symbol, uint64_t n)
{
	cr_assert_eq(r->space, space);
	cr_assert_str_eq(r->object, object);
	cr_assert_str_eq(r->symbol, symbol);
	cr_assert_eq(r->count[M_INSTRUCTIONS], n, "%s: %lu", symbol, r->count[M_INSTRUCTIONS]);
	cr_assert_eq(r->count[M_LOADS], 2 * n);
}

Test(symbolize, every_address_has_a_row_and_rows_add_up)
{
	const struct meter_row rows[] = {
		row(0x4010ff, 1), row(0x401100, 2), row(0x7fff00000000, 4), row(K + 0xff, 8), row(K + 0x100, 16),
		row(K + 0x180, 32), row(K + 0x200, 64), row(MOD + 0x7f, 128), row(MOD + 0x80, 256),
		row(K - 1, 512), row(~0ull, 1024), row(K + 0x10000, 2048),
	};
	uint64_t total[M_METRICS];
	const struct symbol_row *out;
	struct symbolizer *s;
	size_t n;

	cr_assert_eq(symbolize_new(&s, &kernel, &mod, &user), 0);
	cr_assert_eq(symbolize_merged(s), 1);
	for (int again = 0; again < 2; again++) {
		cr_assert_eq(symbolize_window(s, rows, sizeof(rows) / sizeof(rows[0]), &out, &n, total), 0);
		cr_assert_eq(n, 8);
		expect(&out[0], 'k', "?", "?", 256 + 512 + 1024);
		expect(&out[1], 'k', "hbk", "first", 128);
		expect(&out[2], 'k', "vmlinux", "[vmlinux+gap]", 32);
		expect(&out[3], 'k', "vmlinux", "first", 8);
		expect(&out[4], 'k', "vmlinux", "init", 2048);
		expect(&out[5], 'k', "vmlinux", "same", 16 + 64);
		expect(&out[6], 'u', "?", "?", 2 + 4);
		expect(&out[7], 'u', "runner", "main", 1);
		cr_assert_eq(total[M_INSTRUCTIONS], 4095);
		cr_assert_eq(total[M_LOADS], 8190);
	}
	symbolize_free(s);
}

Test(symbolize, no_rows_and_no_module)
{
	uint64_t total[M_METRICS];
	const struct symbol_row *out;
	struct symbolizer *s;
	size_t n;

	cr_assert_eq(symbolize_new(&s, &kernel, NULL, &user), 0);
	cr_assert_eq(symbolize_window(s, NULL, 0, &out, &n, total), 0);
	cr_assert_eq(n, 0);
	cr_assert_eq(total[M_STORES], 0);
	symbolize_free(s);
	symbolize_free(NULL);
}

Test(symbolize, a_sum_that_wraps_is_refused)
{
	const struct meter_row rows[] = { row(K, 1ull << 62), row(K + 0x100, 1ull << 62) };
	uint64_t total[M_METRICS];
	const struct symbol_row *out;
	struct symbolizer *s;
	size_t n;

	cr_assert_eq(symbolize_new(&s, &kernel, &mod, &user), 0);
	cr_assert_eq(symbolize_window(s, rows, 2, &out, &n, total), -ERANGE);
	symbolize_free(s);
}
