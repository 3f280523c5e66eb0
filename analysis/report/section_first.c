// SPDX-License-Identifier: GPL-2.0-only
/* The first operation of a case, apart from the warm ones: shown for the cases that say that they cannot be warm. */
#include "analysis/report/sections.h"

#include <math.h>

static const char explained[] =
	"Each operation of these cases starts from something new, whatever ran before it. First: the instructions of "
	"the first operation after setup, as counted in a window of its own. Steady: one operation after the warm-up, "
	"which is what the other tables compare. ~ marks a first operation that is not the same in every boot; then "
	"the lower median is shown. first.csv of the analysis has this for every case.";

static void counts(const struct model_first *y, struct document *d)
{
	doc_value(d, DOC_NUMBER, y ? y->first : NAN, NAN);
	if (y && !y->repeats)
		doc_span(d, DOC_TEXT, " ~");
	doc_value(d, DOC_NUMBER, y ? y->steady : NAN, NAN);
}

static void first_row(const struct model_item *it, struct document *d)
{
	doc_row(d);
	doc_cell(d);
	if (it->shown)
		doc_span(d, DOC_LINK, it->row->bench)->target = it->slug;
	else
		doc_span(d, DOC_TEXT, it->row->bench);
	section_arm_cells(d, &it->row->key);
	counts(it->first_a, d);
	counts(it->first_b, d);
	doc_cell_text(d, model_cold(it));
}

void section_first(const struct model *m, struct document *d)
{
	struct doc_section *s;

	if (!model_any_cold(m))
		return;
	s = section_begin(d, "cold", "Cold operations", "Operations that cannot be warm");
	s->page = "cold";
	s->page_title = "Cold operations";
	doc_para(d, "unit");
	doc_span(d, DOC_TEXT, explained);
	doc_table(d, "");
	doc_column(d, "operation", DOC_HEAD);
	section_arm_columns(d, 0, "on");
	doc_column(d, "baseline, first", DOC_RIGHT);
	doc_column(d, "steady", DOC_RIGHT);
	doc_column(d, "arm, first", DOC_RIGHT);
	doc_column(d, "steady", DOC_RIGHT);
	doc_column(d, "why", 0);
	for (size_t i = 0; i < m->nr_pair; i++)
		for (size_t j = 0; j < m->pair[i].nr_item; j++)
			if (*model_cold(&m->pair[i].item[j]))
				first_row(&m->pair[i].item[j], d);
}
