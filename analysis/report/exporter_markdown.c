// SPDX-License-Identifier: GPL-2.0-only
/* report.md, in GitHub's dialect. */
#include <math.h>
#include <string.h>

#include "analysis/report/exporter.h"
#include "analysis/report/html.h"

enum { FOLD = 12 };

/* text that Markdown prints as it is, also inside a table cell */
static void escaped(const char *s, FILE *f)
{
	for (; *s; s++) {
		if (strchr("\\`*_{}[]<>#|~", *s))
			fputc('\\', f);
		fputc((unsigned char)*s < 0x20 ? ' ' : *s, f);
	}
}

static void code(const char *s, FILE *f)
{
	fputc('`', f);
	for (; *s; s++) {
		if (*s == '|')
			fputc('\\', f);
		fputc((unsigned char)*s < 0x20 ? ' ' : *s == '`' ? '\'' : *s, f);
	}
	fputc('`', f);
}

static void put_span(const struct doc_span *s, FILE *f)
{
	static const char *const around[] = { [DOC_STRONG] = "**", [DOC_MARK] = "*", [DOC_NEXT] = "" };
	const char *mark = s->style < sizeof(around) / sizeof(around[0]) && around[s->style] ? around[s->style] : "";

	switch (s->style) {
	case DOC_PLAIN:
	case DOC_NEXT:
		fputs(s->text, f);
		break;
	case DOC_CODE:
		code(s->text, f);
		break;
	default:
		fputs(mark, f);
		escaped(s->text, f);
		fputs(mark, f);
	}
}

static void put_spans(struct export *x, const struct doc_spans *spans)
{
	for (const struct doc_span *s = spans->first; s; s = s->next)
		if (exporter_shows(x, s->depth))
			put_span(s, x->f);
}

/* a blank line above everything but the first */
static void begin_block(struct export *x)
{
	if (x->blocks)
		fputc('\n', x->f);
}

static void heading(struct export *x, const struct doc_block *b)
{
	begin_block(x);
	fprintf(x->f, "%.*s ", b->level, "######");
	put_spans(x, &b->spans);
	fputc('\n', x->f);
}

static void para(struct export *x, const struct doc_block *b)
{
	begin_block(x);
	put_spans(x, &b->spans);
	fputc('\n', x->f);
}

static void figure(struct export *x, const struct doc_block *b)
{
	begin_block(x);
	fprintf(x->f, "![%s](figures/%s.svg)\n", b->figure.alt, b->figure.name);
}

static void put_value(const struct doc_cell *c, FILE *f)
{
	char text[96];

	escaped(doc_value_text(c, text, sizeof(text)), f);
	if (c->type == DOC_GROWTH && !isnan(c->other))
		fprintf(f, " (%+.2f %%)", c->other > 0 ? 100 * (c->value / c->other - 1) : NAN);
}

static void put_cell(struct export *x, const struct doc_cell *c, bool strong)
{
	const char *mark = strong ? "**" : "";

	if (c->type != DOC_BLANK) {
		fprintf(x->f, " %s", mark);
		put_value(c, x->f);
		put_spans(x, &c->spans);
		fputs(mark, x->f);
	}
	fputs(" |", x->f);
}

static void table_row(struct export *x, const struct doc_table *t, const struct doc_row *r)
{
	const struct doc_cell *c = r->first;

	fputc('|', x->f);
	for (size_t i = 0; i < t->nr_column && c; i++, c = c->next)
		if (exporter_shows(x, t->column[i].depth))
			put_cell(x, c, r->total);
	fputc('\n', x->f);
}

static void table_head(struct export *x, const struct doc_table *t)
{
	fputc('|', x->f);
	for (size_t i = 0; i < t->nr_column; i++) {
		if (!exporter_shows(x, t->column[i].depth))
			continue;
		fputs(*t->column[i].title ? " " : "", x->f);
		escaped(t->column[i].title, x->f);
		fputs(" |", x->f);
	}
	fputs("\n|", x->f);
	for (size_t i = 0; i < t->nr_column; i++)
		if (exporter_shows(x, t->column[i].depth))
			fputs(t->column[i].flags & DOC_RIGHT ? "--:|" : "---|", x->f);
	fputc('\n', x->f);
}

/* what is behind a row has no room in a row */
static void behind(struct export *x, const struct doc_row *r)
{
	const struct doc_block *b = r->more;

	while (b && !exporter_shows(x, b->depth))
		b = b->next;
	if (!b)
		return;
	fputs("\n<details><summary>", x->f);	/* what is in a line that begins with HTML is HTML */
	html_text(r->label, x->f);
	fputs("</summary>\n", x->f);
	x->blocks++;
	exporter_blocks(x, r->more);
	fputs("\n</details>\n", x->f);
}

static void table(struct export *x, const struct doc_block *b)
{
	const struct doc_table *t = &b->table;

	begin_block(x);
	table_head(x, t);
	exporter_rows(x, t, table_row);
	if (t->note.first) {
		fputc('\n', x->f);
		put_spans(x, &t->note);
		fputc('\n', x->f);
	}
	for (size_t i = 0; i < t->nr_row; i++)
		behind(x, t->row[i]);
}

static void list(struct export *x, const struct doc_block *b)
{
	begin_block(x);
	for (const struct doc_item *it = b->item; it; it = it->next) {
		fputs("- ", x->f);
		put_spans(x, &it->spans);
		fputc('\n', x->f);
	}
}

static void terms(struct export *x, const struct doc_block *b)
{
	for (const struct doc_item *it = b->item; it; it = it->next) {
		fprintf(x->f, "%s**%s.** ", x->blocks ? "\n" : "", it->term);
		put_spans(x, &it->spans);
		fputc('\n', x->f);
		x->blocks++;
	}
}

static void pre(struct export *x, const struct doc_block *b)
{
	begin_block(x);
	for (const char *line = b->spans.first ? b->spans.first->text : ""; *line;) {
		const size_t len = strcspn(line, "\n");

		fprintf(x->f, "    %.*s\n", (int)len, line);
		line += len + (line[len] == '\n');
	}
}

static void details(struct export *x, const struct doc_block *b)
{
	begin_block(x);
	fputs("<details><summary>", x->f);
	put_spans(x, &b->spans);
	fputs("</summary>\n", x->f);
	x->blocks++;
	exporter_blocks(x, b->inner);
	fputs("\n</details>\n", x->f);
}

static void cards(struct export *x, const struct doc_block *b)
{
	begin_block(x);
	for (const struct doc_block *card = b->inner; card; card = card->next) {
		fputs("- ", x->f);
		put_spans(x, &card->spans);
		fputc('\n', x->f);
	}
}

const struct exporter exporter_markdown = {
	.file = "report.md",
	.depth = DOC_BRIEF,
	.fold = FOLD,
	.block = {
		[DOC_HEADING] = heading, [DOC_PARA] = para,   [DOC_TABLE] = table, [DOC_FIGURE] = figure,
		[DOC_LIST] = list,	 [DOC_TERMS] = terms, [DOC_PRE] = pre,	   [DOC_DETAILS] = details,
		[DOC_CARDS] = cards,
	},
};
