// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "judge/judge_seen.h"

static unsigned long line_of(struct seen *s, const char *a, const char *b, unsigned long line)
{
	const struct text key[] = { { a, strlen(a) }, { b, strlen(b) } };
	unsigned long first = 77;

	cr_assert_eq(seen_line(s, key, 2, line, &first), 0);
	return first;
}

Test(judge_seen, where_a_row_was_first)
{
	struct seen s = { 0 };
	char name[16];

	cr_assert_eq(line_of(&s, "ab", "c", 1), 0);
	cr_assert_eq(line_of(&s, "a", "bc", 2), 0, "a text has its end");
	for (unsigned long i = 3; i < 5000; i++) {
		snprintf(name, sizeof(name), "%lu", i);
		cr_assert_eq(line_of(&s, "x", name, i), 0);
	}
	for (unsigned long i = 3; i < 5000; i++) {
		snprintf(name, sizeof(name), "%lu", i);
		cr_assert_eq(line_of(&s, "x", name, 9000), i);
	}
	cr_assert_eq(line_of(&s, "ab", "c", 9001), 1);
	seen_release(&s);
}
