// SPDX-License-Identifier: GPL-2.0-only
/* One comparison: figure, table of operations, functions behind each difference. */
#include "analysis/report/sections.h"

#include <math.h>
#include <string.h>

#include "analysis/report/words.h"

enum { NAMED = 3, FEW_PAIRS = 4 };

/* nothing behind it: no function, no metric, no seed differs */
static bool plain(const struct model_item *it)
{
	if (it->nr_symbol || it->reason_a || it->reason_b || it->row->reason)
		return false;
	for (size_t i = 0; i < it->nr_metric; i++)
		if (it->metric[i].verdict != VERDICT_IDENTICAL)
			return false;
	return true;
}

static void functions_cell(const struct model *m, const struct model_item *it, struct document *d)
{
	const bool judged = it->row->verdict != VERDICT_NO_VERDICT;
	char num[48];

	doc_cell(d);
	for (size_t i = 0; i < it->nr_symbol && i < NAMED; i++) {
		doc_span(d, DOC_PLAIN, i ? ", " : "");
		doc_span(d, DOC_CODE, it->symbol[i].symbol);
		doc_spanf(d, DOC_PLAIN, " %s", words_signed(it->symbol[i].delta, num, sizeof(num)));
	}
	if (it->nr_symbol > NAMED)
		doc_spanf(d, DOC_PLAIN, ", %zu more", it->nr_symbol - NAMED);
	if (!judged)
		doc_span(d, DOC_TEXT, it->row->reason);
	else if (!it->nr_symbol && !plain(it))
		doc_span(d, DOC_PLAIN, "same number of instructions in every function")->depth = DOC_DEEP;
	if (judged && it->row->in_changed_code == 0)
		doc_span(d, DOC_PLAIN, m->by_form ? "; none of them was compiled differently" :
						    "; no function of another size among them");
}

static void symbol_row(const struct model_symbol *y, struct document *d)
{
	doc_row(d);
	doc_cell_styled(d, DOC_CODE, y->symbol);
	doc_cell_text(d, y->object);
	doc_span(d, DOC_PLAIN, *y->space == 'u' ? ", user" : ", kernel")->depth = DOC_DEEP;
	doc_value(d, DOC_NUMBER, y->a, NAN);
	doc_value(d, DOC_NUMBER, y->b, NAN);
	doc_value(d, DOC_SIGNED, y->delta, NAN);
}

/* what a row says is the sum of its functions, but where it is a mean over boots: those are of two windows then */
static void total_row(const struct model_item *it, struct document *d)
{
	struct model_symbol all = { .a = it->row->a, .b = it->row->b, .delta = it->row->delta };
	const bool windows = verdict_of_mean(it->row);

	if (windows)
		all = (struct model_symbol){ 0 };
	for (size_t i = 0; windows && i < it->nr_symbol; i++) {
		all.a += it->symbol[i].a;
		all.b += it->symbol[i].b;
		all.delta += it->symbol[i].delta;
	}
	doc_row(d)->total = true;
	doc_cell(d);
	doc_span(d, DOC_PLAIN, windows ? "all functions, of the two windows" : "all functions");
	doc_blank(d, 1);
	doc_value(d, DOC_NUMBER, all.a, NAN);
	doc_value(d, DOC_NUMBER, all.b, NAN);
	doc_value(d, DOC_SIGNED, all.delta, NAN);
}

/* three functions are named in the row itself */
static void symbol_table(const struct model_item *it, struct document *d)
{
	struct doc_block *b;

	if (!it->nr_symbol)
		return;
	b = doc_table(d, "inner");
	b->depth = it->nr_symbol > NAMED ? DOC_BOTH : DOC_DEEP;
	b->table.fold = "more functions";
	doc_column(d, "function", 0);
	doc_column(d, "in", 0);
	doc_column(d, it->row->baseline, DOC_RIGHT)->depth = DOC_DEEP;
	doc_column(d, it->row->key.arm, DOC_RIGHT)->depth = DOC_DEEP;
	doc_column(d, "difference", DOC_RIGHT | DOC_ADD);
	for (size_t i = 0; i < it->nr_symbol; i++)
		symbol_row(&it->symbol[i], d);
	total_row(it, d);
}

static void metrics(const struct model_item *it, struct document *d)
{
	char num[48];

	doc_list(d, DOC_LIST, "metrics")->depth = DOC_DEEP;
	for (size_t i = 0; i < it->nr_metric; i++) {
		const struct verdict_row *r = &it->metric[i];

		if (r == it->row) /* has a column of its own */
			continue;
		doc_item(d, "")->class = section_class(r);
		doc_span(d, DOC_STRONG, words_signed(r->delta, num, sizeof(num)));
		doc_spanf(d, DOC_TEXT, " %s", r->metric);
	}
}

static void note(struct document *d)
{
	doc_para(d, "note")->depth = DOC_DEEP;
}

static void range_note(const struct model_reason *r, struct document *d)
{
	char lo[48], hi[48];

	if (!r)
		return;
	note(d);
	doc_span(d, DOC_TEXT, r->key.arm);
	doc_spanf(d, DOC_PLAIN, ": %s to %s over seeds, ", words_number(r->lo, lo, sizeof(lo)),
		  words_number(r->hi, hi, sizeof(hi)));
	doc_span(d, DOC_TEXT, *r->reason ? r->reason : "reason not found");
	doc_span(d, DOC_PLAIN, " (");
	doc_span(d, DOC_CODE, r->symbols);
	doc_span(d, DOC_PLAIN, ")");
}

static void behind(const struct model *m, const struct model_item *it, struct document *d)
{
	const struct verdict_row *r = it->row;

	if (plain(it) || r->verdict == VERDICT_NO_VERDICT)
		return;
	doc_behind(d);
	if (r->reason) {
		note(d);
		doc_span(d, DOC_TEXT, r->reason);
	} else if (r->in_changed_code > 0 && r->in_changed_code < 1) {
		note(d);
		doc_spanf(d, DOC_PLAIN, m->by_form ? "%.0f %% of it in functions that were compiled differently; the "
						     "rest ran more or less often." :
						     "%.0f %% of it in functions that have another size in the two "
						     "kernels; the rest in functions of the same size.",
			  100 * r->in_changed_code);
	}
	symbol_table(it, d);
	metrics(it, d);
	range_note(it->reason_a, d);
	range_note(it->reason_b, d);
	doc_close(d);
}

static void range_cell(const struct verdict_row *r, struct document *d)
{
	if (r->verdict == VERDICT_NO_VERDICT || !isfinite(r->b_lo))
		doc_cell(d);
	else if (r->class == CLASS_EXACT || (r->a_lo == r->a_hi && r->b_lo == r->b_hi))
		doc_value(d, DOC_EXACT, r->b_lo, r->b_hi);
	else
		doc_value(d, DOC_INTERVAL, r->b_lo, r->b_hi);
}

static void verdict_cell(const struct verdict_row *r, struct document *d)
{
	doc_cell(d);
	doc_span(d, DOC_VERDICT, model_verdict_word(r))->note = section_class(r);
	if (r->over_margin > 0) {
		struct doc_span *s = doc_span(d, DOC_CHIP, "margin");

		s->note = "over";
		s->depth = DOC_DEEP;
	}
}

static void item_row(const struct model *m, const struct model_item *it, struct document *d)
{
	const struct verdict_row *r = it->row;
	struct doc_row *row = doc_row(d);
	char num[48];

	row->id = it->slug;
	row->name = doc_copy(d, r->bench);
	row->label = doc_format(d, "%s %s", r->bench, words_signed(r->delta, num, sizeof(num)));
	row->class = section_class(r);
	doc_cell_text(d, r->bench);
	if (*model_cold(it)) {
		struct doc_span *s;

		doc_span(d, DOC_PLAIN, " ");
		s = doc_span(d, DOC_MARK, "cold");
		s->target = "cold";
		s->note = model_cold(it);
	}
	doc_value(d, DOC_NUMBER, r->a, NAN);
	doc_value(d, DOC_NUMBER, r->b, NAN);
	doc_value(d, DOC_SIGNED, r->delta, NAN);
	doc_value(d, DOC_PERCENT, r->ratio - 1, NAN);
	if (m->timed)
		section_time_cells(r, d);
	else
		range_cell(r, d);
	verdict_cell(r, d);
	if (m->timed)
		section_time_note(r, d);
	else
		functions_cell(m, it, d);
	behind(m, it, d);
}

static void items(const struct model *m, const struct model_pair *p, struct document *d)
{
	struct doc_table *t = &doc_table(d, "items")->table;

	t->tools = true;
	doc_column(d, "operation", DOC_HEAD);
	doc_column(d, p->row->baseline, DOC_RIGHT);
	doc_column(d, p->row->key.arm, DOC_RIGHT);
	doc_column(d, "difference", DOC_RIGHT);
	doc_column(d, "relative", DOC_RIGHT);
	if (m->timed)
		section_time_columns(m, d);
	else
		doc_column(d, "over seeds", DOC_RIGHT | DOC_WIDE);
	doc_column(d, "verdict", 0);
	doc_column(d, m->timed ? "note" : "functions", DOC_LEAD);
	for (size_t i = 0; i < p->nr_shown; i++)
		item_row(m, p->sorted[i], d);
	if (p->image_pair) {
		doc_note(d);
		doc_spanf(d, DOC_PLAIN, "Two images, each with one layout of its code: %s. ", model_layout);
		doc_span(d, DOC_PLAIN, "What is slower or faster is one image than the other; how much of it is the "
				       "layout's is not known.");
	}
	if (p->nr_shown == p->nr_item)
		return;
	doc_note(d);
	doc_spanf(d, DOC_PLAIN, "The %zu largest relative differences of %zu operations; verdicts.csv has all.",
		  p->nr_shown, p->nr_item);
}

static void pair_figure(const struct model_figure *fig, const char *alt, struct document *d)
{
	if (fig->svg)
		doc_figure(d, fig->name, alt, fig->svg);
}

/* of many comparisons the first of each feature is in the contents: the others follow it */
static const char *nav_of(const struct model *m, const struct model_pair *p, struct document *d)
{
	if (m->nr_pair <= FEW_PAIRS)
		return doc_format(d, "%s, %s", p->row->key.arm, p->row->key.arch);
	return doc_format(d, "%s, %s, %s", p->row->key.arm, p->row->key.arch, p->row->key.toolchain);
}

static void builds(const struct verdict_row *r, struct document *d)
{
	const bool one = verdict_one_build(r) && *r->build_a;

	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, one ? "One build: " : "Builds: ");
	doc_span(d, DOC_CODE, r->build_a);
	if (!one) {
		doc_span(d, DOC_PLAIN, " and ");
		doc_span(d, DOC_CODE, r->build_b);
	}
	doc_span(d, DOC_PLAIN, one ? ". Both arms boot this image: their code is the same, but for what the kernel "
				     "patches in it as it boots; a parameter or a setting tells them apart." : ".");
}

void section_pair(const struct model *m, const struct model_pair *p, struct document *d)
{
	const struct verdict_row *r = p->row;
	struct doc_section *s = doc_section(d, p->slug, nav_of(m, p, d));

	s->class = "pair";
	s->page = p->page;
	s->page_title = doc_copy(d, r->key.feature);
	s->part = doc_format(d, "feature-%s", p->slug);
	s->part_title = doc_format(d, "%s %s, %s, %s", r->key.feature, r->key.arm, r->key.arch, r->key.toolchain);
	doc_heading(d, 2);
	doc_spanf(d, DOC_TEXT, "%s: %s against %s, %s, %s", r->key.feature, r->key.arm, r->baseline, r->key.arch,
		  r->key.toolchain);
	doc_para(d, "say");
	doc_span(d, DOC_TEXT, p->headline);
	doc_span(d, DOC_PLAIN, ".");
	section_suite_line(m, p, d);
	pair_figure(&p->figure[0], m->timed ? "extra time per operation" : "extra instructions per operation", d);
	doc_para(d, "unit")->depth = DOC_DEEP;
	if (m->timed)
		section_time_unit(d);
	else
		doc_span(d, DOC_PLAIN,
			 "Executed instructions per operation, user and kernel together. Open a row for the "
			 "functions and for loads, stores, branches and calls.");
	items(m, p, d);
	pair_figure(&p->figure[1], "functions that execute the extra instructions", d);
	section_series(m, p, d);
	builds(r, d);
}
