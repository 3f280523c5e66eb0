// SPDX-License-Identifier: GPL-2.0-only
/* Dose and response, inside of a comparison. */
#include "analysis/report/sections.h"

#include <math.h>
#include <stdio.h>

#include "analysis/report/series.h"

static const char explained[] =
	"The same operation in growing doses (calls, bytes, elements, descriptors). The difference "
	"is fitted by intercept + slope x dose; the residual is what the line leaves over.";

/* what a reader should make of the line of the difference */
static const char *shape(const struct model_series *s)
{
	const struct model_line *l = &s->line[SERIES_DIFFERENCE];

	if (!series_differs(s))
		return "no difference at any dose";
	if (!l->is_line)
		return "not a line";
	if (l->slope == 0)
		return "the same at every dose";
	return l->intercept == 0 ? "in proportion to the dose" : "a line";
}

static void points(const struct model_pair *p, const struct model_series *s, struct document *d)
{
	doc_behind(d);
	doc_table(d, "inner")->depth = DOC_DEEP;
	doc_column(d, "case", 0);
	doc_column(d, "dose", DOC_RIGHT);
	doc_column(d, p->row->baseline, DOC_RIGHT);
	doc_column(d, p->row->key.arm, DOC_RIGHT);
	doc_column(d, "difference", DOC_RIGHT);
	doc_column(d, "residual", DOC_RIGHT);
	for (size_t i = 0; i < s->nr_point; i++) {
		const struct model_point *y = &s->point[i];

		doc_row(d);
		doc_cell_text(d, y->kase);
		doc_value(d, DOC_NUMBER, y->dose, NAN);
		doc_value(d, DOC_NUMBER, y->a, NAN);
		doc_value(d, DOC_NUMBER, y->b, NAN);
		doc_value(d, DOC_SIGNED, y->delta, NAN);
		doc_value(d, DOC_SIGNED, y->residual, NAN);
	}
	doc_close(d);
}

static void series_row(const struct model *m, const struct model_pair *p, const struct model_series *s,
		       struct document *d)
{
	char buf[96];

	doc_row(d)->label = "points";
	doc_cell_text(d, s->name);
	doc_cell(d);
	doc_spanf(d, DOC_PLAIN, "%.6g to %.6g", s->point[0].dose, s->point[s->nr_point - 1].dose);
	for (size_t i = 0; i < SERIES_LINES; i++)
		doc_cell_styled(d, DOC_PLAIN, series_line_text(&s->line[i], buf, sizeof(buf)));
	doc_cell_styled(d, DOC_PLAIN, series_worst_text(&s->line[SERIES_DIFFERENCE], buf, sizeof(buf)));
	doc_cell_styled(d, DOC_PLAIN, shape(s));
	if (s->blocks > 1)
		doc_spanf(d, DOC_SMALL, " (mean of %ld %s, slope \u00b1 %.2g)", s->blocks, model_draws(m),
			  s->line[SERIES_DIFFERENCE].se_slope)->depth = DOC_DEEP;
	points(p, s, d);
}

void section_series(const struct model *m, const struct model_pair *p, struct document *d)
{
	const struct model_series *s = series_next(m, p, NULL);

	if (!s)
		return;
	doc_heading(d, 3);
	doc_span(d, DOC_PLAIN, "Dose and response");
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, explained);
	if (p->figure[2].svg)
		doc_figure(d, p->figure[2].name, "dose-response lines", p->figure[2].svg);
	doc_table(d, "series");
	doc_column(d, "series", DOC_HEAD);
	doc_column(d, "doses", DOC_RIGHT);
	doc_column(d, p->row->baseline, 0);
	doc_column(d, p->row->key.arm, 0);
	doc_column(d, "difference", 0);
	doc_column(d, "largest residual", 0);
	doc_column(d, "shape", 0);
	for (; s; s = series_next(m, p, s))
		series_row(m, p, s, d);
}
