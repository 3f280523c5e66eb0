// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "bench/base/printable.h"
#include "scratch.h"

static void becomes(const char *from, const char *to)
{
	char buf[64];

	cr_assert_str_eq(printable(buf, sizeof(buf), from, strlen(from)), to);
}

Test(printable, text_stays_and_what_acts_on_a_terminal_goes)
{
	becomes("sys/getppid", "sys/getppid");
	becomes("größer ≥ 1 €", "größer ≥ 1 €");
	becomes("\033[2J\033]0;title\a", "?[2J?]0;title?");
	becomes("a\tb\r\nc", "a b  c");
	becomes("\177 \302\233" "31m", "? ??31m");	/* DEL; CSI as U+009B */
	becomes("\xff\xfe x", "?? x");
	becomes("\xc0\xaf \xe0\x80\xaf", "?? ???");	/* overlong */
	becomes("\xed\xa0\x80", "???");			/* half of a surrogate pair */
	becomes("on\xe2\x80\xae" "ffo", "on???ffo");	/* right to left override */
	becomes("cut\xe2\x82", "cut??");
	becomes("", "");
}

Test(printable, what_does_not_fit_is_cut_between_characters)
{
	char buf[9];

	cr_assert_str_eq(printable(buf, sizeof(buf), "12345678", 8), "12345678");
	cr_assert_str_eq(printable(buf, sizeof(buf), "123456789", 9), "12345...");
	cr_assert_str_eq(printable(buf, sizeof(buf), "1234\xe2\x82\xac" "89", 9), "1234...");
	cr_assert_str_eq(printable(buf, 4, "1234", 4), "...");
}

Test(printable, messages_are_one_line_and_have_an_end, .init = cr_redirect_stderr)
{
	AUTO_FREE char *large = malloc(LIMIT_MESSAGE + 100);
	char text[LIMIT_MESSAGE + 200] = "";
	size_t n;

	memset(large, 'x', LIMIT_MESSAGE + 99);
	large[LIMIT_MESSAGE + 99] = '\0';
	fail(-EINVAL, "no \"%s\"", "a\033[31m\nhardbench: all is well");
	note("%s", large);
	fflush(stderr);
	n = fread(text, 1, sizeof(text) - 1, cr_get_redirected_stderr());
	text[n] = '\0';
	cr_assert(strstr(text, "hardbench: no \"a?[31m hardbench: all is well\"\n") == text, "%.200s", text);
	cr_assert(n < LIMIT_MESSAGE + 150 && strstr(text, "x...\n"), "%zu", n);
}

Test(printable, tables_that_are_read_hold_none)
{
	struct csv_table t;

	cr_assert_eq(csv_parse(&t, strdup("case,note\n\"a\033[31m\",\"two\nlines\"\n")), 0);
	cr_assert_str_eq(csv_get(&t, 0, "case"), "a?[31m");
	cr_assert_str_eq(csv_get(&t, 0, "note"), "two\nlines");
	csv_table_release(&t);
}
