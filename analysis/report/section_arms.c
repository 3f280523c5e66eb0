// SPDX-License-Identifier: GPL-2.0-only
/* Three tables about arms: what was proven, what each costs before anything runs, what has been published about it. */
#include "analysis/report/sections.h"

#include <math.h>
#include <string.h>

#include "analysis/report/evidence.h"

/* a section that is one table, a row per arm or more: what it is about, then the columns behind the arm's own */
struct arm_table {
	const char *id, *link, *title;
	const char *on;			/* heading of where the arm was built */
	unsigned int flags;		/* of the columns */
	const char *column[7];
};

static void begin(const struct arm_table *t, const char *text, struct document *d)
{
	section_begin(d, t->id, t->link, t->title);
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, text);
	doc_table(d, "");
	section_arm_columns(d, DOC_HEAD, t->on);
	for (const char *const *column = t->column; *column; column++)
		doc_column(d, *column, t->flags);
}

static const char *chip_of(const struct model_proof *p)
{
	return p->held == p->boots ? "fine" : "cost";
}

/* the first proof that did not hold */
static void broken(const struct model_proof *p, struct document *d)
{
	if (!p)
		return;
	doc_span(d, DOC_NEXT, "")->depth = DOC_DEEP;
	doc_span(d, DOC_CODE, p->proof)->depth = DOC_DEEP;
	doc_spanf(d, DOC_SMALL, " %s", p->status)->depth = DOC_DEEP;
}

static void held_of(const struct model *m, const struct model_arm *a, enum proof_class class, struct document *d)
{
	const struct model_proof *bad = NULL;
	size_t n = 0, held = 0;

	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		if (!evidence_proves(p, a) || evidence_class(p->proof) != class)
			continue;
		n++;
		held += p->held == p->boots;
		if (p->held != p->boots && !bad)
			bad = p;
	}
	doc_cell(d);
	if (n)
		doc_spanf(d, DOC_CHIP, "%zu of %zu held", held, n)->note = held == n ? "fine" : "open";
	else
		doc_span(d, DOC_PLAIN, "none asked for");
	broken(bad, d);
}

/* what its baseline is proven to be as well does not count for an arm */
static void state_of(const struct model *m, const struct model_arm *a, struct document *d)
{
	if (!evidence_is_open(m, a)) {
		held_of(m, a, PROOF_OF_STATE, d);
		return;
	}
	doc_cell(d);
	doc_span(d, DOC_CHIP, "nothing proven")->note = "open";
	for (size_t i = 0; i < m->nr_proof; i++)
		if (evidence_proves(&m->proof[i], a) && m->proof[i].held != m->proof[i].boots) {
			broken(&m->proof[i], d);
			return;
		}
}

static void instruments(const struct model_arm *a, struct document *d)
{
	size_t n = 0;

	for (size_t i = 0; i < a->nr_instrument; i++) {
		const struct model_instrument *x = &a->instrument[i];

		if (!(x->sites > 0) && !(x->module_sites > 0))
			continue;
		n++;
		doc_span(d, DOC_NEXT, "; ");
		doc_span(d, DOC_TEXT, x->name);
		doc_spanf(d, DOC_PLAIN, " %.0f places in %.0f of %.0f functions", x->sites, x->functions, a->functions);
		if (a->module_functions > 0)	/* else it is built in */
			doc_spanf(d, DOC_PLAIN, ", module %.0f in %.0f of %.0f", x->module_sites, x->module_functions,
				  a->module_functions);
	}
	if (n || a->why)
		return;
	doc_span(d, DOC_NEXT, "")->depth = DOC_DEEP;
	doc_span(d, DOC_SMALL, "none in the code")->depth = DOC_DEEP;
}

static void effects(const struct model *m, const struct model_arm *a, struct document *d)
{
	size_t n = 0;

	doc_cell(d);
	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];
		const char *blank = strchr(p->proof, ' ');

		if (!evidence_proves(p, a) || evidence_class(p->proof) != PROOF_OF_EFFECT)
			continue;
		if (n++)
			doc_span(d, DOC_NEXT, "; ");
		doc_span(d, DOC_CHIP, blank ? blank + 1 : p->proof)->note = chip_of(p);
		doc_span(d, DOC_PLAIN, p->held == p->boots ? " (" : ": FAILED (");
		doc_span(d, DOC_TEXT, p->evidence);
		doc_span(d, DOC_PLAIN, ")");
	}
	if (!n)
		doc_span(d, DOC_PLAIN, "none asked for");
}

void section_arms(const struct model *m, struct document *d)
{
	static const struct arm_table table = {
		"arms", "Arms", "What was proven of each arm", "on", 0,
		{ "state", "instrumentation", "effect", NULL },
	};

	if (!m->nr_arm)
		return;
	begin(&table, evidence_proofs_text, d);
	for (size_t i = 0; i < m->nr_arm; i++) {
		const struct model_arm *a = &m->arm[i];

		doc_row(d);
		section_arm_cells(d, &a->key);
		state_of(m, a, d);
		held_of(m, a, PROOF_OF_CODE, d);
		instruments(a, d);
		effects(m, a, d);
	}
}

static void static_row(const struct model *m, const struct model_arm *a, struct document *d)
{
	const struct model_arm *b = evidence_baseline(m, a);
	const struct model_instrument *x = evidence_instrument(m, a);
	const bool other = b && b != a && !b->why;

	doc_row(d);
	section_arm_cells(d, &a->key);
	if (a->why) {
		doc_cell(d);
		doc_span(d, DOC_PLAIN, "not available: ");
		doc_span(d, DOC_TEXT, a->why);
		doc_cover(d, 5);
		return;
	}
	doc_value(d, DOC_GROWTH, a->function_bytes, other ? b->function_bytes : NAN);
	doc_value(d, DOC_GROWTH, a->text, other ? b->text : NAN);
	doc_value(d, DOC_GROWTH, a->data, other ? b->data : NAN);
	doc_value(d, DOC_GROWTH, a->bss, other ? b->bss : NAN);
	doc_value(d, DOC_INTEGER, x ? x->functions : 0, NAN);
	doc_cell(d);
	if (x)
		doc_spanf(d, DOC_TEXT, "%.1f %% (%s)", 100 * x->functions / a->functions, x->name);
	else
		doc_span(d, DOC_PLAIN, "0 %");
}

void section_static(const struct model *m, struct document *d)
{
	static const struct arm_table table = {
		"static", "Static cost", "Static cost", "on", DOC_RIGHT,
		{ "bytes of functions", "text", "data", "bss", "functions instrumented", "share", NULL },
	};

	if (!m->nr_arm)
		return;
	begin(&table, evidence_static_text, d);
	for (size_t i = 0; i < m->nr_arm; i++)
		static_row(m, &m->arm[i], d);
}

static void claim_row(const struct model_answer *x, struct document *d)
{
	static const char *const chips[] = { "fine", "cost", "same" };

	doc_row(d);
	section_arm_cells(d, &x->arm->key);
	doc_cell(d);
	doc_spanf(d, DOC_TEXT, "%s %s", x->claim->metric, x->claim->value);
	doc_cell_text(d, x->claim->scope);
	doc_cell_text(d, x->claim->source);
	doc_cell_text(d, x->measured);
	doc_cell(d);
	doc_span(d, DOC_CHIP, claim_answer_name(x->answer))->note = chips[x->answer];
	if (*x->why)
		doc_spanf(d, DOC_TEXT, ": %s", x->why);
}

void section_claims(const struct model *m, struct document *d)
{
	static const struct arm_table table = {
		"claims", "Published figures", "Published figures beside ours", "measured on", 0,
		{ "published", "where", "source", "measured here", "answer", NULL },
	};

	if (!m->nr_answer)
		return;
	begin(&table, evidence_claims_text(m), d);
	for (size_t i = 0; i < m->nr_answer; i++)
		claim_row(&m->answer[i], d);
}
