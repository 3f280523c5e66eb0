// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "scratch.h"
#include "try/try_counts.h"

#define ROW(kase, batch, n, count) kase "\tuser\t" batch "\t" n "\t1\tNA\tok\t" count "\tx\n"
#define OFF "# boot 1\ncase\tdomain\tbatch\tn\tid\tns\tstatus\tinstructions\n" \
	ROW("a/b", "1000", "1", "9") ROW("a/b", "0", "10", "105") ROW("a/b", "0", "20", "205") \
	ROW("a/b", "1", "10", "105") ROW("a/b", "1", "20", "305") \
	ROW("a/b", "2", "10", "105") ROW("a/b", "2", "20", "205") \
	ROW("c/d", "0", "10", "1000") ROW("c/d", "0", "20", "2000") "e/f\tuser\t0\t0\t0\tNA\tskip:no\tNA\n"
#define ON ROW("a/b", "0", "10", "135") ROW("a/b", "0", "20", "265") \
	ROW("c/d", "0", "10", "1000") ROW("c/d", "0", "20", "2000")

static void parse(struct try_counts *c, const char *text)
{
	cr_assert_eq(try_counts_parse(c, fs_path("%s", text)), 0);
}

Test(try_counts, an_operation_is_what_n_more_of_them_execute)
{
	struct try_counts off, on;
	AUTO_FREE char *words = NULL;
	AUTO_FREE char *none = NULL;

	parse(&off, OFF);
	parse(&on, ON);
	cr_assert_eq(off.n, 2);
	cr_assert_eq(off.at[0].per_op, 10);	/* the median: one batch of three was disturbed */
	cr_assert_eq(off.at[1].per_op, 100);
	cr_assert_eq(try_counts_differ(&off, &on, NULL, 0, &words), 1);
	cr_assert_str_eq(words, "a/b +3 instructions (+30.00 %)");
	cr_assert_eq(try_counts_differ(&off, &on, NULL, 3, &none), 0);
	cr_assert_str_eq(none, "no operation differs");
	try_counts_release(&off);
	try_counts_release(&on);
}

/* what a step breaks is no longer there to be counted */
Test(try_counts, an_operation_that_one_of_them_has_not_measured_differs)
{
	struct try_counts off, on;
	AUTO_FREE char *broken = NULL;
	AUTO_FREE char *mended = NULL;

	parse(&off, OFF);
	parse(&on, ROW("a/b", "0", "10", "135") ROW("a/b", "0", "20", "265") "c/d\tuser\t0\t0\t0\tNA\tfail:5\tNA\n");
	cr_assert_eq(try_counts_differ(&off, &on, NULL, 9, &broken), 1, "whatever the least number is");
	cr_expect_str_eq(broken, "c/d is not measured any more");
	cr_assert_eq(try_counts_differ(&on, &off, NULL, 0, &mended), 1);
	cr_expect_str_eq(mended, "c/d is measured, and was not, a/b -3 instructions (-23.08 %)");
	try_counts_release(&off);
	try_counts_release(&on);
}

/* a/b takes another number of instructions under another seed: it decides nothing about kernels */
Test(try_counts, what_varies_with_the_seed_is_left_out)
{
	struct try_counts one, other, step, varying, none;
	AUTO_FREE char *words = NULL;

	parse(&one, OFF);
	parse(&other, ON);
	parse(&step, ROW("a/b", "0", "10", "175") ROW("a/b", "0", "20", "345") ROW("c/d", "0", "10", "1010")
		     ROW("c/d", "0", "20", "2030"));
	cr_assert_eq(try_counts_vary(&one, &other, 0, &varying), 0);
	cr_assert_eq(varying.n, 1);
	cr_expect_str_eq(varying.at[0].kase, "a/b");
	cr_expect(try_counts_has(&varying, &one.at[0]) && !try_counts_has(&varying, &one.at[1]));
	cr_assert_eq(try_counts_differ(&one, &step, &varying, 0, &words), 1);
	cr_expect_str_eq(words, "c/d +2 instructions (+2.00 %)");
	cr_assert_eq(try_counts_vary(&one, &other, 3, &none), 0);
	cr_expect_eq(none.n, 0, "not by more than is looked for");
	try_counts_release(&varying);
	try_counts_release(&none);
	try_counts_release(&one);
	try_counts_release(&other);
	try_counts_release(&step);
}

/* so that what is out of memory can be tried */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "allocator_may_return_null=1:max_allocation_size_mb=16";
}

Test(try_counts, without_memory_nothing_is_said_of_them, .init = cr_redirect_stderr)
{
	const struct try_counts many = { .n = 1 << 20 }, none = { 0 };
	struct try_counts out;
	char *words = NULL;

	cr_expect_eq(try_counts_differ(&many, &none, NULL, 0, &words), -ENOMEM);
	cr_expect_null(words);
	cr_expect_eq(try_counts_vary(&many, &none, 0, &out), -ENOMEM);
	try_counts_release(&out);
}

Test(try_counts, what_is_no_table_has_no_counts)
{
	static const char *const texts[] = { "", "\n\n", "a\tb\n", ROW("a/b", "x", "1", "1"),
					     ROW("a/b", "0", "10", "5") };

	for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
		struct try_counts c;

		parse(&c, texts[i]);
		cr_assert_eq(c.n, 0, "%zu", i);
		try_counts_release(&c);
	}
}
