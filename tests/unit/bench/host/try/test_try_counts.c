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
	cr_assert_eq(try_counts_differ(&off, &on, 0, &words), 1);
	cr_assert_str_eq(words, "a/b +3 instructions (+30.00 %)");
	cr_assert_eq(try_counts_differ(&off, &on, 3, &none), 0);
	cr_assert_str_eq(none, "no operation");
	try_counts_release(&off);
	try_counts_release(&on);
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
