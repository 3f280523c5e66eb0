// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/markdown.h"

#include <errno.h>
#include <string.h>

#include "analysis/report/evidence.h"
#include "analysis/report/first.h"
#include "analysis/report/method.h"
#include "analysis/report/series.h"
#include "analysis/report/spread.h"
#include "analysis/report/warnings.h"

enum { NAMED = 3, SYMBOLS_SHOWN = 12 };

void markdown_text(const char *s, FILE *f)
{
	for (; s && *s; s++) {
		if (strchr("\\`*_{}[]<>#|~", *s))
			fputc('\\', f);
		fputc((unsigned char)*s < 0x20 ? ' ' : *s, f);
	}
}

void markdown_code(const char *s, FILE *f)
{
	fputc('`', f);
	for (; s && *s; s++) {
		if (*s == '|')
			fputc('\\', f);
		fputc((unsigned char)*s < 0x20 ? ' ' : *s == '`' ? '\'' : *s, f);
	}
	fputc('`', f);
}

void markdown_arm(const char *feature, const char *arm, FILE *f)
{
	markdown_text(feature, f);
	fputs(" **", f);
	markdown_text(arm, f);
	fputs("**", f);
}

void markdown_arm_cells(const struct model_key *k, FILE *f)
{
	markdown_arm(k->feature, k->arm, f);
	fputs(" | ", f);
	markdown_text(k->arch, f);
	fputs(", ", f);
	markdown_text(k->kernel, f);
	fputs(", ", f);
	markdown_text(k->toolchain, f);
	fputs(" |", f);
}

static void cell(const char *s, FILE *f)
{
	fputs(" ", f);
	markdown_text(s, f);
	fputs(" |", f);
}

static void functions(const struct model_item *it, FILE *f)
{
	char num[48];

	fputc(' ', f);
	for (size_t i = 0; i < it->nr_symbol && i < NAMED; i++) {
		fputs(i ? ", " : "", f);
		markdown_code(it->symbol[i].symbol, f);
		fprintf(f, " %s", model_signed(it->symbol[i].delta, num, sizeof(num)));
	}
	if (it->nr_symbol > NAMED)
		fprintf(f, ", %zu more", it->nr_symbol - NAMED);
	if (it->row->verdict == VERDICT_NO_VERDICT) {
		markdown_text(it->row->reason, f);
	} else if (it->row->in_changed_code == 0) {
		fputs("; no function of another size among them", f);
	}
	fputs(" |", f);
}

static void item(const struct model_item *it, FILE *f)
{
	const struct verdict_row *r = it->row;
	char buf[64];

	fputs("| ", f);
	markdown_text(r->bench, f);
	fputs(*first_cold(it) ? " *cold* |" : " |", f);
	cell(model_number(r->a, buf, sizeof(buf)), f);
	cell(model_number(r->b, buf, sizeof(buf)), f);
	cell(model_signed(r->delta, buf, sizeof(buf)), f);
	cell(model_percent(r, buf, sizeof(buf)), f);
	cell(model_range(r, buf, sizeof(buf)), f);
	cell(model_verdict_word(r), f);
	functions(it, f);
	fputc('\n', f);
}

static void attribution(const struct model_item *it, FILE *f)
{
	char num[48];
	double rest = 0;

	if (it->nr_symbol <= NAMED)
		return;
	fputs("\n<details><summary>", f);
	markdown_text(it->row->bench, f);
	fprintf(f, " %s</summary>\n\n| function | in | difference |\n|---|---|--:|\n",
		model_signed(it->row->delta, num, sizeof(num)));
	for (size_t i = 0; i < it->nr_symbol; i++) {
		if (i >= SYMBOLS_SHOWN) {
			rest += it->symbol[i].delta;
			continue;
		}
		fputs("| ", f);
		markdown_code(it->symbol[i].symbol, f);
		fputs(" |", f);
		cell(it->symbol[i].object, f);
		fprintf(f, " %s |\n", model_signed(it->symbol[i].delta, num, sizeof(num)));
	}
	if (it->nr_symbol > SYMBOLS_SHOWN)
		fprintf(f, "| %zu more functions | | %s |\n", it->nr_symbol - SYMBOLS_SHOWN,
			model_signed(rest, num, sizeof(num)));
	fprintf(f, "| **all functions** | | **%s** |\n\n</details>\n",
		model_signed(it->row->delta, num, sizeof(num)));
}

static void figure(const struct model_figure *fig, const char *alt, FILE *f)
{
	if (fig->svg)
		fprintf(f, "\n![%s](figures/%s.svg)\n", alt, fig->name);
}

static void pair(const struct model *m, const struct model_pair *p, FILE *f)
{
	const struct verdict_row *r = p->row;

	fputs("\n## ", f);
	markdown_text(r->feature, f);
	fputs(": ", f);
	markdown_text(r->arm, f);
	fputs(" against ", f);
	markdown_text(r->baseline, f);
	fputs(", ", f);
	markdown_text(r->arch, f);
	fprintf(f, ", %s\n\n", r->toolchain);
	markdown_text(p->headline, f);
	fputs(".\n", f);
	figure(&p->figure[0], "extra instructions per operation", f);
	fputs("\n| operation |", f);
	cell(r->baseline, f);
	cell(r->arm, f);
	fputs(" difference | relative | over seeds | verdict | functions |\n"
	      "|---|--:|--:|--:|--:|--:|---|---|\n",
	      f);
	for (size_t i = 0; i < p->nr_shown; i++)
		item(p->sorted[i], f);
	if (p->nr_shown < p->nr_item)
		fprintf(f, "\nThe %zu largest relative differences of %zu operations; verdicts.csv has all.\n",
			p->nr_shown, p->nr_item);
	for (size_t i = 0; i < p->nr_shown; i++)
		attribution(p->sorted[i], f);
	figure(&p->figure[1], "functions that execute the extra instructions", f);
	series_markdown(m, p, f);
	fputs("\nBuilds: ", f);
	markdown_code(r->build_a, f);
	fputs(" and ", f);
	markdown_code(r->build_b, f);
	fputs(".\n", f);
}

static void proofs(const struct model *m, FILE *f)
{
	fputs("\n## Proofs\n\n| arm | on | proof | status | boots | "
	      "evidence |\n"
	      "|---|---|---|---|--:|---|\n",
	      f);
	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		fputs("| ", f);
		markdown_arm_cells(&p->key, f);
		cell(p->proof, f);
		cell(p->status, f);
		fprintf(f, " %u of %u |", p->held, p->boots);
		cell(p->evidence, f);
		fputc('\n', f);
	}
}

static void repeats(const struct model *m, FILE *f)
{
	char num[48];

	fprintf(f,
		"\n## Does it repeat?\n\n%ld of %ld (case, metric) pairs are equal "
		"in every window "
		"of two "
		"boots that share a seed. Over %ld seeds %ld of %ld series of "
		"instructions are one "
		"number.\n",
		m->same_equal, m->same_pairs, m->seeds, m->repeat_exact, m->repeat_series);
	if (*m->loops)
		fprintf(f, "The empty loop takes %s instructions per iteration.\n", m->loops);
	if (!m->nr_reason)
		return;
	fputs("\n| operation | arm | on | least | most | reason | "
	      "functions and their "
	      "range |\n"
	      "|---|---|---|--:|--:|---|---|\n",
	      f);
	for (size_t i = 0; i < m->nr_reason; i++) {
		const struct model_reason *r = &m->reason[i];

		fputc('|', f);
		cell(r->kase, f);
		fputc(' ', f);
		markdown_arm_cells(&r->key, f);
		cell(model_number(r->lo, num, sizeof(num)), f);
		cell(model_number(r->hi, num, sizeof(num)), f);
		cell(*r->reason ? r->reason : "not found", f);
		cell(r->symbols, f);
		fputc('\n', f);
	}
}

static void ending(const struct model *m, FILE *f)
{
	fputs("\n## How to read this\n", f);
	for (const struct method_part *p = method_part; p->title; p++)
		fprintf(f, "\n**%s.** %s\n", p->title, p->text);
	fputs("\n## Provenance\n\n| | |\n|---|---|\n", f);
	for (size_t i = 0; i < m->nr_fact; i++)
		if (*m->fact[i].value) {
			fputc('|', f);
			cell(m->fact[i].key, f);
			cell(m->fact[i].value, f);
			fputc('\n', f);
		}
	fprintf(f,
		"\nRepeat with `hardbench run %s`. Every id and command line is in "
		"manifest.json.\n",
		m->plan);
}

int markdown_report(const struct model *m, FILE *f)
{
	fputs("# What it costs: ", f);
	markdown_text(m->plan, f);
	fputs("\n\n", f);
	markdown_text(m->summary, f);
	fprintf(f, "\n\n**%s; %s.** %ld boots per arm, %ld seeds; base ", model_tier, model_no_time,
		m->boots_per_arm, m->seeds);
	markdown_text(m->base, f);
	fputs(".\n\n", f);
	for (size_t i = 0; i < m->nr_pair; i++) {
		fputs("- ", f);
		markdown_text(m->pair[i].row->feature, f);
		fprintf(f, ", %s: ", m->pair[i].row->toolchain);
		markdown_text(m->pair[i].headline, f);
		fputs(".\n", f);
	}
	if (*m->changed) {
		fputs("\n**", f);
		markdown_text(m->changed, f);
		fputs("**\n", f);
	}
	for (size_t i = 0; i < m->nr_pair; i++)
		pair(m, &m->pair[i], f);
	spread_markdown(m, f);
	first_markdown(m, f);
	evidence_markdown(m, f);
	proofs(m, f);
	warnings_markdown(m, f);
	repeats(m, f);
	ending(m, f);
	return ferror(f) ? -EIO : 0;
}
