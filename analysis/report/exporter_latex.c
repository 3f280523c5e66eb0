// SPDX-License-Identifier: GPL-2.0-only
/* verdicts.tex: one tabular for each comparison, to be \input; needs no package. */
#include <errno.h>
#include <string.h>

#include "analysis/report/document.h"
#include "analysis/report/exporter.h"
#include "analysis/report/model.h"
#include "analysis/report/words.h"

static void escaped(const char *s, FILE *f)
{
	for (; *s; s++) {
		if (*s == '\\')
			fputs("\\textbackslash{}", f);
		else if (*s == '~')
			fputs("\\textasciitilde{}", f);
		else if (*s == '^')
			fputs("\\textasciicircum{}", f);
		else if (strchr("&%$#_{}", *s))
			fprintf(f, "\\%c", *s);
		else if ((unsigned char)*s >= 0x20)
			fputc(*s, f);
	}
}

static void cell(const char *s, const char *after, FILE *f)
{
	escaped(s, f);
	fputs(after, f);
}

/* "+1.00 % to +3.00 % & 2.90 % & " */
static void interval(const struct verdict_row *r, FILE *f)
{
	const struct doc_cell of = { .type = DOC_PERCENTS, .value = r->ci_lo - 1, .other = r->ci_hi - 1 };
	const struct doc_cell within = { .type = DOC_SHARE, .value = r->equiv_bound };
	char buf[96];

	cell(doc_value_text(&of, buf, sizeof(buf)), " & ", f);
	cell(doc_value_text(&within, buf, sizeof(buf)), " & ", f);
}

static void put_row(const struct model *m, const struct model_item *it, FILE *f)
{
	const struct verdict_row *r = it->row;
	char buf[64];

	cell(r->bench, " & ", f);
	cell(words_number(r->a, buf, sizeof(buf)), " & ", f);
	cell(words_number(r->b, buf, sizeof(buf)), " & ", f);
	cell(words_signed(r->delta, buf, sizeof(buf)), " & ", f);
	cell(model_percent(r, buf, sizeof(buf)), " & ", f);
	if (m->timed)
		interval(r, f);
	else
		cell(verdict_class_name(r->class), " & ", f);
	cell(model_verdict_word(r), " \\\\\n", f);
}

static void put_pair(const struct model *m, const struct model_pair *p, FILE *f)
{
	const struct verdict_row *r = p->row;
	char level[32], seeds[48];

	fputs("\\begin{table}\n\\caption{", f);
	cell(r->key.feature, ": ", f);
	cell(p->headline, m->timed ? ". Nanoseconds per operation, " : ". Instructions per operation, ", f);
	cell(m->tier, ", ", f);
	fprintf(f, m->timed ? "%s boots, kernel " : "%s seeds, kernel ", model_seeds(m, seeds, sizeof(seeds)));
	cell(r->key.kernel, ", ", f);
	cell(r->key.toolchain, "; ", f);
	if (p->nr_shown < p->nr_item)
		fprintf(f, "the %zu largest differences of %zu operations; ", p->nr_shown, p->nr_item);
	cell(model_caveat(m), ".}\n\\label{tab:", f);
	fprintf(f, "%s}\n\\begin{tabular}{%s}\n\\hline\noperation & ", p->slug, m->timed ? "lrrrrrrl" : "lrrrrll");
	cell(r->baseline, " & ", f);
	cell(r->key.arm, " & difference & & ", f);
	cell(m->timed ? words_interval(m->alpha, level, sizeof(level)) : "class", " & ", f);
	fputs(m->timed ? "within & verdict \\\\\n\\hline\n" : "verdict \\\\\n\\hline\n", f);
	for (size_t i = 0; i < p->nr_shown; i++)
		put_row(m, p->sorted[i], f);
	fputs("\\hline\n\\end{tabular}\n\\end{table}\n\n", f);
}

static int tables(const struct model *m, FILE *f)
{
	fputs("% made by hardbench\n", f);
	for (size_t i = 0; i < m->nr_pair; i++)
		put_pair(m, &m->pair[i], f);
	return ferror(f) ? -EIO : 0;
}

static const struct exporter_file files[] = { { "verdicts.tex", tables }, { NULL, NULL } };

const struct exporter exporter_latex = { .files = files };
