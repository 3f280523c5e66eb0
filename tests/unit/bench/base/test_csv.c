// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/csv.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include <string.h>

Test(analyze_csv, what_is_written_is_read)
{
	const char *const odd[] = {
		"", "a,b", "\"", "two\nlines", "plain", "\"quoted\", and more"
	};
	struct csv_table t;
	struct csv c;

	cr_assert_eq(csv_open(&c, "name,x"), 0);
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++) {
		csv_text(&c, odd[i]);
		csv_number(&c, i ? 0.5 * (double)i : NAN);
		csv_end(&c);
	}
	cr_assert_eq(csv_finish(&c), 0);
	cr_assert_eq(csv_parse(&t, strdup(c.data)), 0);
	cr_assert_eq(t.rows, 7);
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		cr_expect_str_eq(csv_get(&t, i, "name"), odd[i]);
	cr_expect(isnan(csv_get_number(&t, 0, "x")));
	cr_expect_eq(csv_get_number(&t, 3, "x"), 1.5);
	cr_expect_str_eq(csv_get(&t, 0, "absent"), "");
	csv_table_release(&t);
	csv_close(&c);
}

Test(analyze_csv, what_is_no_table_is_refused)
{
	const char *const bad[] = { "", "a,b\n1\n", "a\n\"open\n", "a\n\"x\"y\n", "a\n1,2\n" };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct csv_table t;

		cr_expect_eq(csv_parse(&t, strdup(bad[i])), -EBADMSG, "%s", bad[i]);
		csv_table_release(&t);
	}
}
