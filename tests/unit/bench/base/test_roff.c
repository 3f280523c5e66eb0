// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>

#include <criterion/criterion.h>

#include "bench/base/cleanup.h"
#include "bench/base/roff.h"

static void becomes(void (*print)(FILE *f, const char *s), const char *text, const char *wanted)
{
	AUTO_FREE char *got = NULL;
	size_t len;
	FILE *f = open_memstream(&got, &len);

	print(f, text);
	cr_assert_eq(fclose(f), 0);
	cr_assert_str_eq(got, wanted);
}

Test(roff, nothing_is_a_request)
{
	becomes(roff_text, ".a\n'b\nc.d e-f \\n", "\\&.a\n\\&'b\nc.d e\\-f \\en");
}

Test(roff, an_empty_line_begins_a_paragraph)
{
	becomes(roff_text, "a\n\nb\nc", "a\n.PP\nb\nc");
}

Test(roff, lines_of_an_example_stay)
{
	becomes(roff_example, "[a]\n\n.b = -1\n", ".PP\n.nf\n.RS 4\n[a]\n\n\\&.b = \\-1\n.RE\n.fi\n");
}
