// SPDX-License-Identifier: GPL-2.0-only
/* From arm_slopes.csv to the lines over arms of a report. */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>

#include "bench/base/fail.h"

int report_arm_doses(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_ARM_SLOPES];
	struct model *m = &r->model;

	if (t->rows < 2)
		return 0;
	m->arm_line = calloc(t->rows, sizeof(*m->arm_line));
	if (!m->arm_line)
		return fail(-ENOMEM, "%s", t->file);
	for (size_t i = 0; i + 1 < t->rows; i++)
		m->arm_line[m->nr_arm_line++] = (struct model_arm_line){
			.key = report_key_of(t, i, "series"),
			.baseline = csv_get(t, i, "baseline"),
			.kase = csv_get(t, i, "case"),
			.shape = csv_get(t, i, "shape"),
			.least = csv_get_number(t, i, "least_dose"),
			.most = csv_get_number(t, i, "most_dose"),
			.intercept = csv_get_number(t, i, "intercept"),
			.slope = csv_get_number(t, i, "slope"),
			.worst = csv_get_number(t, i, "worst"),
		};
	return 0;
}
