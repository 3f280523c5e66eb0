// SPDX-License-Identifier: GPL-2.0-only
/* What was proven before anything was counted, and whether the counts repeat. */
#include "analysis/report/sections.h"

void section_proofs(const struct model *m, struct document *d)
{
	section_begin(d, "proofs", "Proofs", "Proofs");
	if (!m->nr_proof) {
		doc_para(d, "")->depth = DOC_DEEP;
		doc_span(d, DOC_PLAIN, "No proof is on record.");
	}
	doc_table(d, "");
	section_arm_columns(d, DOC_HEAD, "on");
	doc_column(d, "proof", 0);
	doc_column(d, "status", 0);
	doc_column(d, "boots", DOC_RIGHT);
	doc_column(d, "evidence", 0);
	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		doc_row(d);
		section_arm_cells(d, &p->key);
		doc_cell_styled(d, DOC_LITERAL, p->proof);
		doc_cell(d);
		doc_span(d, DOC_CHIP, p->status)->note = p->held == p->boots ? "fine" : "cost";
		doc_value(d, DOC_OF, p->held, p->boots);
		doc_cell_styled(d, DOC_LITERAL, p->evidence);
	}
}

static void same_table(const struct model *m, struct document *d)
{
	doc_heading(d, 3)->depth = DOC_DEEP;
	doc_span(d, DOC_PLAIN, "Two boots of one seed");
	doc_table(d, "")->depth = DOC_DEEP;
	section_arm_columns(d, DOC_HEAD, "on");
	doc_column(d, "counts equal", DOC_RIGHT);
	doc_column(d, "windows equal", DOC_RIGHT);
	doc_column(d, "first difference", 0);
	for (size_t i = 0; i < m->nr_same; i++) {
		const struct model_same *s = &m->same[i];

		doc_row(d);
		section_arm_cells(d, &s->key);
		doc_value(d, DOC_OF, (double)s->equal, (double)s->pairs);
		doc_value(d, DOC_OF, (double)s->windows_equal, (double)s->windows);
		doc_cell_text(d, *s->difference ? s->difference : "none");
	}
}

static void reason_table(const struct model *m, struct document *d)
{
	if (!m->nr_reason)
		return;
	doc_heading(d, 3)->depth = DOC_DEEP;
	doc_span(d, DOC_PLAIN, "Counts that vary with the seed");
	doc_table(d, "");
	doc_column(d, "operation", DOC_HEAD);
	section_arm_columns(d, 0, "on");
	doc_column(d, "least", DOC_RIGHT);
	doc_column(d, "most", DOC_RIGHT);
	doc_column(d, "reason", 0);
	doc_column(d, "functions and their range", 0);
	for (size_t i = 0; i < m->nr_reason; i++) {
		const struct model_reason *r = &m->reason[i];

		doc_row(d);
		doc_cell_text(d, r->kase);
		section_arm_cells(d, &r->key);
		doc_value(d, DOC_NUMBER, r->lo, 0);
		doc_value(d, DOC_NUMBER, r->hi, 0);
		doc_cell_text(d, *r->reason ? r->reason : "not found");
		doc_cell_styled(d, DOC_LITERAL, r->symbols);
	}
}

void section_repeats(const struct model *m, struct document *d)
{
	char seeds[48];
	struct doc_section *s = m->timed ? NULL : section_begin(d, "repeats", "Does it repeat?", "Does it repeat?");

	if (!s)		/* of times none does */
		return;
	s->page = "repeats";
	s->page_title = "Does it repeat?";
	doc_para(d, "");
	doc_spanf(d, DOC_PLAIN,
		  "%ld of %ld (case, metric) pairs are equal in every window of two boots that share a seed. Over %s "
		  "seeds %ld of %ld series of instructions are one number.",
		  m->same_equal, m->same_pairs, model_seeds(m, seeds, sizeof(seeds)), m->repeat_exact,
		  m->repeat_series);
	if (*m->loops)
		doc_spanf(d, DOC_PLAIN, "\nThe empty loop takes %s instructions per iteration.", m->loops);
	same_table(m, d);
	reason_table(m, d);
}
