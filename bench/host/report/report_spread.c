// SPDX-License-Identifier: GPL-2.0-only
/* From spread.csv to the draws of a report. */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"

int report_spread(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_SPREAD];

	if (t->rows < 2)
		return 0;
	r->model.spread = calloc(t->rows, sizeof(*r->model.spread));
	if (!r->model.spread)
		return fail(-ENOMEM, "spread.csv");
	for (size_t i = 0; i + 1 < t->rows; i++) {
		if (strcmp(csv_get(t, i, "metric"), "instructions"))
			continue;
		r->model.spread[r->model.nr_spread++] = (struct model_spread){
			.key = { csv_get(t, i, "feature"), csv_get(t, i, "drawn"), csv_get(t, i, "arch"),
				 csv_get(t, i, "kernel"), csv_get(t, i, "toolchain"), NULL },
			.kase = csv_get(t, i, "case"),
			.arms = csv_get(t, i, "arms"),
			.a = csv_get_number(t, i, "a"),
			.least = csv_get_number(t, i, "least"),
			.most = csv_get_number(t, i, "most"),
			.least_arm = csv_get(t, i, "least_arm"),
			.most_arm = csv_get(t, i, "most_arm"),
			.draws = (long)csv_get_number(t, i, "draws"),
			.cost = (long)csv_get_number(t, i, "cost"),
			.gain = (long)csv_get_number(t, i, "gain"),
			.undecided = (long)csv_get_number(t, i, "undecided"),
		};
	}
	return 0;
}
