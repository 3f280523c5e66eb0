// SPDX-License-Identifier: GPL-2.0-only
/* From spread.csv and placebo.csv to the draws of a report. */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/record/metric.h"

static bool is_instructions(const char *metric)
{
	return !strcmp(metric, metric_name(M_INSTRUCTIONS));
}

static bool is_no_instructions(const char *metric)
{
	return strcmp(metric_unit(metric), metric_unit(metric_name(M_INSTRUCTIONS)));
}

/* @takes  in  rows of metrics for which it is true; NULL = of all */
static int read_draws(const struct csv_table *t, bool (*takes)(const char *metric), struct model_spread **out,
		      size_t *nr)
{
	struct model_spread *s;

	if (t->rows < 2)
		return 0;
	*out = s = calloc(t->rows, sizeof(*s));
	if (!s)
		return fail(-ENOMEM, "%s", t->file);
	for (size_t i = 0; i + 1 < t->rows; i++) {
		if (takes && !takes(csv_get(t, i, "metric")))
			continue;
		s[(*nr)++] = (struct model_spread){
			.key = report_key_of(t, i, "drawn"),
			.kase = csv_get(t, i, "case"),
			.metric = csv_get(t, i, "metric"),
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

int report_spread(struct report *r)
{
	struct model *m = &r->model;
	int err = read_draws(&r->table[TAB_SPREAD], is_instructions, &m->spread, &m->nr_spread);

	if (!err)
		err = read_draws(&r->table[TAB_SPREAD], is_no_instructions, &m->drawn, &m->nr_drawn);
	return err ? err : read_draws(&r->table[TAB_PLACEBO], NULL, &m->placebo, &m->nr_placebo);
}
