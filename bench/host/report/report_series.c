// SPDX-License-Identifier: GPL-2.0-only
/* From doses.csv and slopes.csv to the series of a report. */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"

static const char *const same_name[] = {
	"feature", "arm", "arch", "kernel", "toolchain", "domain", "series",
};

static struct model_line read_line(const struct csv_table *t, size_t row)
{
	return (struct model_line){
		.intercept = csv_get_number(t, row, "intercept"),
		.slope = csv_get_number(t, row, "slope"),
		.se_slope = csv_get_number(t, row, "se_slope"),
		.worst = csv_get_number(t, row, "worst"),
		.worst_dose = csv_get_number(t, row, "worst_dose"),
		.is_line = !strcmp(csv_get(t, row, "shape"), "line"),
	};
}

static void read_point(const struct csv_table *t, size_t row, struct model_point *p)
{
	*p = (struct model_point){
		.kase = csv_get(t, row, "case"),
		.dose = csv_get_number(t, row, "dose"),
		.a = csv_get_number(t, row, "a"),
		.b = csv_get_number(t, row, "b"),
		.delta = csv_get_number(t, row, "delta"),
		.residual_a = csv_get_number(t, row, "residual_a"),
		.residual_b = csv_get_number(t, row, "residual_b"),
		.residual = csv_get_number(t, row, "residual_delta"),
	};
}

/* the two tables are of one analysis: a series has its points in one piece, in the same order */
static int fits(const struct csv_table *doses, size_t at, size_t n, const struct csv_table *slopes,
		size_t row)
{
	if (at + n >= doses->rows)
		return 0;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < sizeof(same_name) / sizeof(same_name[0]); k++)
			if (strcmp(csv_get(doses, at + i, same_name[k]),
				   csv_get(slopes, row, same_name[k])))
				return 0;
	return 1;
}

/* three rows of slopes.csv and their points; returns the number of points or -EINVAL */
static long read_one(struct report *r, size_t row, size_t at)
{
	const struct csv_table *d = &r->table[TAB_DOSES], *t = &r->table[TAB_SLOPES];
	const long n = csv_get_count(t, row, "doses");
	struct model_series *s = &r->model.series[r->model.nr_series];

	if (row + SERIES_LINES >= t->rows || n < 1 || !fits(d, at, (size_t)n, t, row))
		return fail(-EINVAL, "doses.csv and slopes.csv are not of one analysis: run "
				     "hardbench analyze again");
	*s = (struct model_series){
		.key = report_key(t, row),
		.domain = csv_get(t, row, "domain"),
		.name = csv_get(t, row, "series"),
		.blocks = csv_get_count(t, row, "blocks"),
		.point = &r->model.point[at],
		.nr_point = (size_t)n,
	};
	for (size_t i = 0; i < SERIES_LINES; i++)
		s->line[i] = read_line(t, row + i);
	for (size_t i = 0; i < (size_t)n; i++)
		read_point(d, at + i, &r->model.point[at + i]);
	r->model.nr_series++;
	return n;
}

int report_series(struct report *r)
{
	const struct csv_table *d = &r->table[TAB_DOSES], *t = &r->table[TAB_SLOPES];
	size_t at = 0;

	if (!d->rows || !t->rows)
		return 0;
	r->model.point = calloc(d->rows, sizeof(*r->model.point));
	r->model.series = calloc(t->rows, sizeof(*r->model.series));
	if (!r->model.point || !r->model.series)
		return fail(-ENOMEM, "slopes.csv");
	for (size_t row = 0; row + 1 < t->rows; row += SERIES_LINES) {
		const long n = read_one(r, row, at);

		if (n < 0)
			return (int)n;
		at += (size_t)n;
	}
	return 0;
}
