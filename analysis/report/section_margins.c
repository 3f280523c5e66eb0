// SPDX-License-Identifier: GPL-2.0-only
/* What the verdicts of each comparison would be under half the margin and under twice as much. */
#include "analysis/report/sections.h"

static const char explained[] =
	"Operations by verdict under half of each one's margin / under its margin / under twice as much (one number: "
	"the same under all three), by the same data, level, families, noise floor and controls: where no impact and "
	"inconclusive change from one to the next, it is the choice of the margin that decides, while a difference is "
	"found under any margin that the noise floor is not above, and \"below\" says how many are smaller than it.";

static int same(const long n[SUITE_MARGINS])
{
	return n[SUITE_HALF] == n[SUITE_MARGIN] && n[SUITE_MARGIN] == n[SUITE_TWICE];
}

static void counts(const long n[SUITE_MARGINS], enum doc_style kind, const char *of, struct document *d)
{
	if (same(n))
		doc_spanf(d, kind, "%ld%s", n[SUITE_MARGIN], of);
	else
		doc_spanf(d, kind, "%ld / %ld / %ld%s", n[SUITE_HALF], n[SUITE_MARGIN], n[SUITE_TWICE], of);
}

static void counts_cell(const long n[SUITE_MARGINS], struct document *d)
{
	doc_cell(d);
	counts(n, DOC_PLAIN, "", d);
}

static void difference_cell(const struct model_margins *x, enum suite_kind kind, enum suite_kind below,
			    struct document *d)
{
	const long *const n = x->said[below];

	counts_cell(x->said[kind], d);
	if (same(n) && !n[SUITE_MARGIN])
		return;
	doc_span(d, DOC_NEXT, ", ");
	counts(n, DOC_SMALL, " below", d);
}

static void margins_row(const struct model_margins *x, struct document *d)
{
	doc_row(d);
	section_arm_cells(d, &x->key);
	doc_cell_text(d, x->baseline);
	counts_cell(x->said[SUITE_IDENTICAL], d);
	counts_cell(x->said[SUITE_NO_IMPACT], d);
	difference_cell(x, SUITE_COST, SUITE_COST_BELOW, d);
	difference_cell(x, SUITE_GAIN, SUITE_GAIN_BELOW, d);
	counts_cell(x->said[SUITE_INCONCLUSIVE], d);
	counts_cell(x->said[SUITE_WITHHELD], d);
}

void section_margins(const struct model *m, struct document *d)
{
	const int images = model_image_pairs(m); /* of two images nobody knows whether the feature costs */

	if (!m->nr_margins)
		return;
	section_begin(d, "margins", "Margins", "How far the verdicts depend on the margin");
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, explained);
	doc_table(d, "");
	section_arm_columns(d, DOC_HEAD, "on");
	doc_column(d, "against", 0);
	doc_column(d, "identical", DOC_RIGHT);
	doc_column(d, "no impact", DOC_RIGHT);
	doc_column(d, images ? "slower" : "cost", DOC_RIGHT);
	doc_column(d, images ? "faster" : "gain", DOC_RIGHT);
	doc_column(d, "inconclusive", DOC_RIGHT);
	doc_column(d, "withheld", DOC_RIGHT);
	for (size_t i = 0; i < m->nr_margins; i++)
		margins_row(&m->margins[i], d);
}
