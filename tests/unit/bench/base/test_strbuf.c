// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include "bench/base/strbuf.h"

Test(strbuf, nothing_added_to_nothing)
{
	struct strbuf t = { 0 };

	strbuf_add(&t, "");
	cr_assert(!t.err && !t.len);
	strbuf_add(&t, "ab");
	strbuf_add(&t, "");
	strbuf_char(&t, '\0');
	cr_assert(!t.err);
	cr_assert_str_eq(t.at, "ab");
	strbuf_release(&t);
}
