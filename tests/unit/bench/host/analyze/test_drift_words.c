// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <stdlib.h>

#include "analyze/analyze_drift.h"

/* @n batches of one process, 5 and then 6 where it @moves */
static void give(struct analyze_process *p, struct drift *of, uint32_t number, int n, int moves)
{
	for (int i = 0; i < n; i++)
		cr_assert(!analyze_drift_batch(p, of, number, moves && i >= n / 2 ? 6 : 5));
}

/* processes of two cases of two boots, each with processes 0 to 11: 3 of 24 of one case moved, 2 of the other's */
Test(drift_words, counted)
{
	struct drift kase[2] = { 0 };
	char *words;

	for (int boot = 0; boot < 2; boot++) {
		struct analyze_process p = { 0 };

		for (int k = 0; k < 2; k++)
			for (uint32_t i = 0; i < 12; i++)
				give(&p, &kase[k], i, 11, i == 3 || (i == 11 && !boot && !k));
		analyze_drift_end(&p);
		cr_assert(!p.batch && !p.n);
	}
	cr_assert(kase[0].processes == 24 && kase[0].drifting == 3);
	cr_assert(kase[1].processes == 24 && kase[1].drifting == 2);
	words = analyze_drift_words(&kase[0]);
	cr_assert_str_eq(words, "3 of 24 processes were not stationary");
	free(words);
	cr_assert_null(analyze_drift_words(&kase[1]));
}

Test(drift_words, too_few)
{
	struct analyze_process p = { 0 };
	struct drift d = { 0 };

	analyze_drift_end(&p);	/* a boot without a batch */
	for (uint32_t i = 0; i < 12; i++)
		give(&p, &d, i, 7, 1);
	analyze_drift_end(&p);
	cr_assert(!d.processes && !analyze_drift_words(&d));
}
