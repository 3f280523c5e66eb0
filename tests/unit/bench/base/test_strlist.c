// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/strlist.h"

#include "scratch.h"

Test(strlist, joins_with_what_is_between)
{
	struct strlist l = { 0 };
	AUTO_FREE char *none = strlist_join(&l, ", ");
	AUTO_FREE char *one = NULL;
	AUTO_FREE char *three = NULL;

	cr_expect_str_eq(none, "");
	cr_assert_eq(strlist_add_words(&l, " b"), 0);
	one = strlist_join(&l, ", ");
	cr_expect_str_eq(one, "b");
	cr_assert_eq(strlist_add_words(&l, "  aa\tB "), 0);
	three = strlist_join(&l, ", ");
	cr_expect_str_eq(three, "b, aa, B");
	strlist_release(&l);
}

Test(strlist, sorts_by_bytes)
{
	struct strlist l = { 0 };
	AUTO_FREE char *text = NULL;

	strlist_sort(&l);
	cr_assert_eq(strlist_add_words(&l, "b a_2 a B a-1 a"), 0);
	strlist_sort(&l);
	text = strlist_join(&l, " ");
	cr_expect_str_eq(text, "B a a a-1 a_2 b");
	strlist_release(&l);
}

Test(strlist, grows_and_ends_like_an_argv)
{
	struct strlist l = { 0 };

	for (size_t n = 1; n <= 100; n++) {
		cr_assert_eq(strlist_add(&l, "x"), 0);
		cr_assert_eq(strlist_end(&l), 0);
		cr_expect_eq(l.n, n);
		cr_expect_null(l.at[n]);
		cr_expect_str_eq(l.at[n - 1], "x");
	}
	strlist_release(&l);
}
