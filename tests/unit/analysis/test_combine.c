// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <string.h>

#include "analysis/combine.h"

/* METHOD 2.4, cell by cell; a count that is open decides nothing, whatever the time says */
Test(combine, the_matrix)
{
	static const enum across_say say[] = { SAY_COST, SAY_GAIN, SAY_NONE, SAY_OPEN };
	static const char *const want[][4] = {
		{ "cost", "opposed", "absorbed", "time-open" },
		{ "opposed", "gain", "absorbed", "time-open" },
		{ "layout", "layout", "same", "time-open" },
		{ "count-open", "count-open", "count-open", "open" },
	};

	for (int i = 0; i < 4; i++)
		for (int j = 0; j < 4; j++)
			cr_expect_str_eq(combined_name(combined_of(say[i], say[j])), want[i][j]);
}

Test(combine, each_has_a_word_and_a_sentence)
{
	for (int i = 0; i < COMBINED_KINDS; i++) {
		cr_assert(combined_name(i) && *combined_name(i));
		cr_assert(combined_words(i) && *combined_words(i));
		for (int j = 0; j < i; j++)
			cr_expect(strcmp(combined_name(i), combined_name(j)));
	}
}
