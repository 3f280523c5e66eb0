// SPDX-License-Identifier: GPL-2.0-only
/* From suite.csv to what a report says of all operations of a comparison at once. */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>

#include "bench/base/fail.h"

int report_suite(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_SUITE];
	struct model *m = &r->model;

	if (t->rows < 2)
		return 0;
	m->suite = calloc(t->rows, sizeof(*m->suite));
	if (!m->suite)
		return fail(-ENOMEM, "%s", t->file);
	for (size_t i = 0; i + 1 < t->rows; i++)
		m->suite[m->nr_suite++] = (struct model_suite){
			.key = report_key(t, i),
			.baseline = csv_get(t, i, "baseline"),
			.everywhere = csv_get(t, i, "inside_everywhere"),
			.within = csv_get_count(t, i, "within"),
			.beyond = csv_get_count(t, i, "beyond"),
			.open = csv_get_count(t, i, "open"),
			.untested = csv_get_count(t, i, "untested"),
			.bound = csv_get_number(t, i, "bound"),
			.largest = csv_get(t, i, "largest"),
			.ratio = csv_get_number(t, i, "mean_ratio"),
			.lo = csv_get_number(t, i, "ci_lo"),
			.hi = csv_get_number(t, i, "ci_hi"),
			.blocks = csv_get_count(t, i, "blocks"),
			.operations = csv_get_count(t, i, "operations"),
		};
	return 0;
}
