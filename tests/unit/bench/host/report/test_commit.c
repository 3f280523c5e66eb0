// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/commit.h"

#include "golden.h"

Test(commit, golden)
{
	golden_export("commit.txt", commit_text);
}

static char *wrapped(const char *text, const char *indent, int columns)
{
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	commit_wrap(text, indent, columns, f);
	fclose(f);
	return data;
}

Test(commit, wraps_at_words_and_cuts_what_is_too_long)
{
	char *s = wrapped("one two  three four", "  ", 9);

	cr_expect_str_eq(s, "  one two\n  three\n  four\n");
	free(s);
	s = wrapped("abcdefghij k", "", 5);
	cr_expect_str_eq(s, "abcde\nk\n");
	free(s);
	s = wrapped("", "", 5);
	cr_expect_str_eq(s, "\n");
	free(s);
}

Test(commit, no_line_is_wider_than_72_columns)
{
	char *data = NULL, *line, *save = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);
	struct report r;

	golden_load(&r);
	cr_assert_eq(commit_text(&r.model, f), 0);
	fclose(f);
	for (line = strtok_r(data, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
		cr_expect_leq(strlen(line), COMMIT_COLUMNS, "%s", line);
	free(data);
	report_release(&r);
}
