// SPDX-License-Identifier: GPL-2.0-only
/* All operations and all comparisons in one table. */
#include "analysis/report/sections.h"

#include <string.h>

#include "analysis/report/words.h"

static const struct model_item *find(const struct model_pair *p, const char *bench)
{
	for (size_t i = 0; i < p->nr_item; i++)
		if (!strcmp(p->item[i].row->bench, bench))
			return &p->item[i];
	return NULL;
}

static void matrix_cell(const struct model_item *it, struct document *d)
{
	struct doc_cell *c = doc_cell(d);
	char num[48], pct[32];

	if (!it) {
		c->class = "none";
		doc_span(d, DOC_PLAIN, "not asked");
		return;
	}
	c->class = section_class(it->row);
	if (it->shown)
		c->target = it->slug;
	if (it->row->verdict == VERDICT_NO_VERDICT) {
		doc_span(d, DOC_PLAIN, "no verdict");
	} else if (it->row->verdict == VERDICT_IDENTICAL) {
		doc_span(d, DOC_PLAIN, "0");
	} else {
		doc_spanf(d, DOC_PLAIN, "%s ", words_signed(it->row->delta, num, sizeof(num)));
		doc_span(d, DOC_SMALL, model_percent(it->row, pct, sizeof(pct)));
		if (it->row->verdict == VERDICT_INCONCLUSIVE)
			doc_span(d, DOC_PLAIN, " ?");
	}
}

/* rows: every case that any pair knows, in the first pair's order, further ones after it */
static int known_before(const struct model *m, size_t pair, const char *bench)
{
	for (size_t i = 0; i < pair; i++)
		if (find(&m->pair[i], bench))
			return 1;
	return 0;
}

static void matrix_row(const struct model *m, const char *bench, struct document *d)
{
	doc_row(d);
	doc_cell_text(d, bench);
	for (size_t i = 0; i < m->nr_pair; i++)
		matrix_cell(find(&m->pair[i], bench), d);
}

static void matrix_column(const struct model_pair *p, struct document *d)
{
	const struct verdict_row *r = p->row;

	doc_column(d, "", 0);
	doc_spanf(d, DOC_LINK, "%s %s", r->key.feature, r->key.arm)->target = p->slug;
	doc_span(d, DOC_NEXT, "");
	doc_spanf(d, DOC_SMALL, "%s, %s", r->key.arch, r->key.toolchain);
}

void section_matrix(const struct model *m, struct document *d)
{
	section_begin(d, "matrix", "All operations", "All operations at a glance")->depth = DOC_DEEP;
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, m->timed ?
		 "Extra nanoseconds per operation against the baseline, and as a share of it." :
		 "Extra executed instructions per operation against the baseline, and as a share of it.");
	doc_table(d, "matrix");
	doc_column(d, "operation", DOC_HEAD);
	for (size_t i = 0; i < m->nr_pair; i++)
		matrix_column(&m->pair[i], d);
	for (size_t i = 0; i < m->nr_pair; i++)
		for (size_t j = 0; j < m->pair[i].nr_item; j++)
			if (!known_before(m, i, m->pair[i].item[j].row->bench))
				matrix_row(m, m->pair[i].item[j].row->bench, d);
}
