// SPDX-License-Identifier: GPL-2.0-only
/* From suite.csv, margins.csv and variance.csv to what a report says of all operations of a comparison at once. */
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

/* the line that the rows of one comparison share: they follow each other */
static struct model_margins *line_of(struct model *m, const struct csv_table *t, size_t row)
{
	const struct arm_key key = report_key(t, row);

	if (!m->nr_margins || !arm_key_equal(&m->margins[m->nr_margins - 1].key, &key))
		m->margins[m->nr_margins++] = (struct model_margins){ .key = key,
								      .baseline = csv_get(t, row, "baseline") };
	return &m->margins[m->nr_margins - 1];
}

int report_margins(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_MARGINS];
	struct model *m = &r->model;

	if (t->rows < 2)
		return 0;
	m->margins = calloc(t->rows, sizeof(*m->margins));
	if (!m->margins)
		return fail(-ENOMEM, "%s", t->file);
	for (size_t i = 0; i + 1 < t->rows; i++) {
		struct model_margins *line = line_of(m, t, i);

		for (int at = 0; at < SUITE_MARGINS; at++)
			for (int k = 0; csv_get_number(t, i, "times") == suite_times(at) && k < SUITE_KINDS; k++)
				line->said[k][at] = csv_get_count(t, i, suite_kind_name(k));
	}
	return 0;
}

int report_variance(struct report *r)
{
	static const char *const name[VARIANCE_VALUES][NR_COMPONENTS] = {
		[VARIANCE_N] = { "batches", "processes", "boots" },
		[VARIANCE_SD] = { "sd_batches", "sd_processes", "sd_boots" },
		[VARIANCE_SHARE] = { "share_batches", "share_processes", "share_boots" },
	};
	const struct csv_table *t = &r->table[TAB_VARIANCE];
	struct model *m = &r->model;

	if (t->rows < 2)
		return 0;
	m->variance = calloc(t->rows, sizeof(*m->variance));
	if (!m->variance)
		return fail(-ENOMEM, "%s", t->file);
	for (size_t i = 0; i + 1 < t->rows; i++) {
		struct model_variance *v = &m->variance[m->nr_variance];

		if (!verdict_is_operation(csv_get(t, i, "case")))
			continue;
		m->nr_variance++;
		*v = (struct model_variance){ .key = report_key(t, i), .baseline = csv_get(t, i, "baseline") };
		for (int of = 0; of < VARIANCE_VALUES; of++)
			for (int k = 0; k < NR_COMPONENTS; k++)
				v->value[of][k] = csv_get_number(t, i, name[of][k]);
	}
	return 0;
}
