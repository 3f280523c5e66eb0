// SPDX-License-Identifier: GPL-2.0-only
/* Arms that have more or less of one thing: what it costs at none, and for each one more. */
#include "analysis/report/sections.h"

#include <math.h>

static const char explained[] =
	"Arms of one series differ in how much of something they have (its file says how much). What an operation "
	"costs beyond the baseline is fitted by what it costs at 0 and what each one more adds. Exact: the count of "
	"every arm repeats and the line leaves nothing over. Varies: the count of some arm differs by seed, so the "
	"line is a guide.";

static void line_row(const struct model_arm_line *l, struct document *d)
{
	doc_row(d);
	doc_cell_text(d, l->key.arm);
	doc_cell_text(d, l->kase);
	doc_cell(d);
	doc_spanf(d, DOC_PLAIN, "%.6g to %.6g", l->least, l->most);
	doc_value(d, DOC_SIGNED, l->intercept, NAN);
	doc_value(d, DOC_SIGNED, l->slope, NAN);
	doc_value(d, DOC_SIGNED, l->worst, NAN);
	doc_cell_text(d, l->shape);
}

static void lines_table(const struct model *m, size_t *at, struct document *d)
{
	const struct model_arm_line *first = &m->arm_line[*at];

	doc_heading(d, 3);
	section_arm(d, first->key.feature, first->baseline);
	doc_spanf(d, DOC_TEXT, " and what is added to it, %s, %s, %s", first->key.arch, first->key.kernel,
		  first->key.toolchain);
	doc_table(d, "");
	doc_column(d, "series", DOC_HEAD);
	doc_column(d, "operation", DOC_HEAD);
	doc_column(d, "doses", DOC_RIGHT);
	doc_column(d, "at 0", DOC_RIGHT);
	doc_column(d, "each", DOC_RIGHT);
	doc_column(d, "largest residual", DOC_RIGHT);
	doc_column(d, "shape", 0);
	for (; *at < m->nr_arm_line && arm_key_siblings(&first->key, &m->arm_line[*at].key); ++*at)
		line_row(&m->arm_line[*at], d);
}

void section_arm_doses(const struct model *m, struct document *d)
{
	if (!m->nr_arm_line)
		return;
	section_begin(d, "arm-doses", "How much of it", "How much of it");
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, explained);
	for (size_t i = 0; i < m->nr_arm_line;)
		lines_table(m, &i, d);
}
