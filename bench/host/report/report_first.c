// SPDX-License-Identifier: GPL-2.0-only
/* From first.csv to the first operations of a report. */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"

int report_first(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_FIRST];

	if (!t->rows)
		return 0;
	r->model.first = calloc(t->rows, sizeof(*r->model.first));
	if (!r->model.first)
		return fail(-ENOMEM, "first.csv");
	for (size_t i = 0; i + 1 < t->rows; i++)
		r->model.first[r->model.nr_first++] = (struct model_first){
			.key = report_key(t, i),
			.kase = csv_get(t, i, "case"),
			.cold = csv_get(t, i, "cold"),
			.first = csv_get_number(t, i, "first"),
			.steady = csv_get_number(t, i, "steady"),
			.repeats = !strcmp(csv_get(t, i, "repeats"), "yes"),
		};
	return 0;
}
