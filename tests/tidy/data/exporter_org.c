// SPDX-License-Identifier: GPL-2.0-only
/* report.org: what one-file-exporter.sh lays into a copy of the tree, an exporter for a format nobody asked for. */
#include "analysis/report/exporter.h"

static void put_spans(struct export *x, const struct doc_spans *spans)
{
	for (const struct doc_span *s = spans->first; s; s = s->next)
		if (exporter_shows(x, s->depth))
			fputs(s->text, x->f);
}

static void heading(struct export *x, const struct doc_block *b)
{
	fprintf(x->f, "%.*s ", b->level, "******");
	put_spans(x, &b->spans);
	fputc('\n', x->f);
}

static void para(struct export *x, const struct doc_block *b)
{
	put_spans(x, &b->spans);
	fputs("\n\n", x->f);
}

static void row(struct export *x, const struct doc_table *t, const struct doc_row *r)
{
	const struct doc_cell *c = r->first;
	char text[96];

	for (size_t i = 0; i < t->nr_column && c; i++, c = c->next) {
		if (!exporter_shows(x, t->column[i].depth))
			continue;
		fprintf(x->f, "| %s", doc_value_text(c, text, sizeof(text)));
		put_spans(x, &c->spans);
		fputc(' ', x->f);
	}
	fputs("|\n", x->f);
}

static void table(struct export *x, const struct doc_block *b)
{
	exporter_rows(x, &b->table, row);
	fputc('\n', x->f);
}

const struct exporter exporter_org = {
	.file = "report.org",
	.depth = DOC_BRIEF,
	.fold = 3,
	.block = { [DOC_HEADING] = heading, [DOC_PARA] = para, [DOC_TABLE] = table },
};
