// SPDX-License-Identifier: GPL-2.0-only
/* All operations of a comparison at once: is there no difference beyond the margin anywhere, and what is their mean? */
#include "analysis/report/sections.h"

#include <math.h>
#include <string.h>

#include "analysis/report/words.h"

enum { NAMED = 3 };

static const char explained[] =
	"Everywhere: is every operation that was tested shown to be inside its margin? One that is shown to be "
	"beyond it makes this a no, one that is not decided (open) leaves it open. As the claim needs all of them, "
	"it is wrong in at most 5 % of cases without any correction for their number; it says nothing of operations "
	"that could not be compared (none), nor of what no operation here does. Costs and gains that a test finds are "
	"corrected for their number among the cases that the plan is about, where it names some, and among the "
	"others. Bound: the least margin that would hold all. Mean: of the ratios, geometric, each operation "
	"counted once, within each block, and its interval over the blocks, at the level of the plan's rule: a "
	"figure to compare arms by, and no workload.";

static const struct model_suite *suite_of(const struct model *m, const struct model_pair *p)
{
	for (size_t i = 0; i < m->nr_suite; i++)
		if (arm_key_equal(&m->suite[i].key, &p->row->key))
			return &m->suite[i];
	return NULL;
}

static void primary(const struct model *m, const struct model_pair *p, struct document *d)
{
	const char *before = " What the plan is about: ";
	char pct[32];

	for (size_t i = 0; i < p->nr_item; i++) {
		const struct verdict_row *r = p->item[i].row;

		if (!m->primary || !words_globs_name(m->primary, r->bench))
			continue;
		doc_span(d, DOC_PLAIN, before);
		doc_span(d, DOC_TEXT, r->bench);
		doc_spanf(d, DOC_PLAIN, " %s ", model_percent(r, pct, sizeof(pct)));
		doc_span(d, DOC_VERDICT, model_verdict_word(r))->note = section_class(r);
		before = ", ";
	}
	if (*before == ',')
		doc_span(d, DOC_PLAIN, ".");
}

static void untested(const struct model_pair *p, const struct model_suite *s, struct document *d)
{
	size_t named = 0;

	if (!s->untested)
		return;
	doc_spanf(d, DOC_PLAIN, " Nothing is said of %ld without a verdict: ", s->untested);
	for (size_t i = 0; i < p->nr_item && named < NAMED; i++) {
		const struct verdict_row *r = p->item[i].row;

		if (r->verdict != VERDICT_NO_VERDICT || !verdict_is_operation(r->bench))
			continue;
		doc_span(d, DOC_PLAIN, named++ ? ", " : "");
		doc_span(d, DOC_TEXT, r->bench);
	}
	doc_spanf(d, DOC_PLAIN, (size_t)s->untested > named ? ", %ld more." : ".", s->untested - (long)named);
}

/* of one operation it would be that one's row */
static int has_mean(const struct model_suite *s)
{
	return !isnan(s->ratio) && s->operations > 1;
}

static void mean(const struct model *m, const struct model_suite *s, struct document *d)
{
	char level[32];

	if (!has_mean(s))
		return;
	doc_spanf(d, DOC_PLAIN, " Mean of %ld operations, each counted once: %+.3g %%", s->operations,
		  100 * (s->ratio - 1));
	if (s->hi > s->lo)
		doc_spanf(d, DOC_PLAIN, " (%s %+.3g to %+.3g %%, %ld %s)",
			  words_interval(m->alpha, level, sizeof(level)), 100 * (s->lo - 1), 100 * (s->hi - 1),
			  s->blocks, model_draws(m));
	doc_span(d, DOC_PLAIN, ".");
}

void section_suite_line(const struct model *m, const struct model_pair *p, struct document *d)
{
	const struct model_suite *s = suite_of(m, p);
	const long all = s ? s->within + s->beyond + s->open : 0;

	if (!all)
		return;
	doc_para(d, "unit");
	if (!strcmp(s->everywhere, "yes")) {
		doc_span(d, DOC_STRONG, "Inside the margin everywhere");
		doc_spanf(d, DOC_PLAIN, ": all %ld operations that were tested", all);
	} else {
		doc_span(d, DOC_STRONG, s->beyond ? "Not inside the margin everywhere" :
						    "Inside the margin everywhere? That cannot be told yet");
		doc_spanf(d, DOC_PLAIN, ": %ld of %ld operations are inside theirs, ", s->within, all);
		if (s->beyond)
			doc_spanf(d, DOC_PLAIN, "%ld beyond%s", s->beyond, s->open ? ", " : "");
		if (s->open)
			doc_spanf(d, DOC_PLAIN, "%ld not decided", s->open);
	}
	if (isfinite(s->bound) && s->bound > 0) {
		doc_spanf(d, DOC_PLAIN, s->bound < 9.995 ? "; %.3g %% would hold all (" : "; %.0f %% would hold all (",
			  100 * s->bound);
		doc_span(d, DOC_TEXT, s->largest);
		doc_span(d, DOC_PLAIN, ")");
	}
	doc_span(d, DOC_PLAIN, ".");
	primary(m, p, d);
	untested(p, s, d);
	mean(m, s, d);
}

static void bound_cell(const struct model_suite *s, struct document *d)
{
	doc_cell(d);
	if (!isfinite(s->bound))
		return;
	doc_spanf(d, DOC_PLAIN, s->bound < 9.995 ? "%.3g %%" : "%.0f %%", 100 * s->bound);
	if (s->bound <= 0)
		return;
	doc_span(d, DOC_NEXT, ", ");
	doc_span(d, DOC_SMALL, s->largest);
}

static void mean_cell(const struct model_suite *s, struct document *d)
{
	doc_cell(d);
	if (!has_mean(s))
		return;
	doc_spanf(d, DOC_PLAIN, "%+.3g %%", 100 * (s->ratio - 1));
	if (!(s->hi > s->lo))
		return;
	doc_span(d, DOC_NEXT, ", ");
	doc_spanf(d, DOC_SMALL, "%+.3g to %+.3g %%", 100 * (s->lo - 1), 100 * (s->hi - 1));
}

static void suite_row(const struct model_suite *s, struct document *d)
{
	doc_row(d);
	section_arm_cells(d, &s->key);
	doc_cell_text(d, s->baseline);
	doc_cell_text(d, s->everywhere);
	doc_value(d, DOC_INTEGER, (double)s->within, NAN);
	doc_value(d, DOC_INTEGER, (double)s->beyond, NAN);
	doc_value(d, DOC_INTEGER, (double)s->open, NAN);
	doc_value(d, DOC_INTEGER, (double)s->untested, NAN);
	bound_cell(s, d);
	mean_cell(s, d);
}

void section_suite(const struct model *m, struct document *d)
{
	if (!m->nr_suite)
		return;
	section_begin(d, "everywhere", "Everywhere", "Inside the margin everywhere?");
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, explained);
	doc_table(d, "");
	section_arm_columns(d, DOC_HEAD, "on");
	doc_column(d, "against", 0);
	doc_column(d, "everywhere", 0);
	doc_column(d, "inside", DOC_RIGHT);
	doc_column(d, "beyond", DOC_RIGHT);
	doc_column(d, "open", DOC_RIGHT);
	doc_column(d, "none", DOC_RIGHT);
	doc_column(d, "bound", DOC_RIGHT);
	doc_column(d, "mean", DOC_RIGHT);
	for (size_t i = 0; i < m->nr_suite; i++)
		suite_row(&m->suite[i], d);
}
