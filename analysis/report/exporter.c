// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/exporter.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "bench/base/memfile.h"

enum { FOLD_COLUMNS = 16 };

bool exporter_shows(const struct export *x, enum doc_depth depth)
{
	return depth == DOC_BOTH || depth == x->by->depth;
}

void exporter_blocks(struct export *x, const struct doc_block *b)
{
	for (; b; b = b->next) {
		if (!exporter_shows(x, b->depth) || !x->by->block[b->kind])
			continue;
		x->by->block[b->kind](x, b);
		x->blocks++;
	}
}

static double added(const struct doc_table *t, size_t from, size_t to, size_t column)
{
	double sum = 0;

	for (size_t i = from; i < to; i++) {
		const struct doc_cell *c = t->row[i]->first;

		for (size_t k = 0; c && k < column; k++)
			c = c->next;
		sum += c ? c->value : 0;
	}
	return sum;
}

/* "5 more functions", and the sums of their columns */
static void folded_row(struct export *x, const struct doc_table *t, size_t from, size_t to,
		       void (*row)(struct export *x, const struct doc_table *t, const struct doc_row *r))
{
	char text[96];
	struct doc_span span = { .style = DOC_PLAIN, .text = text, .target = "", .note = "" };
	struct doc_cell cell[FOLD_COLUMNS];
	struct doc_row r = { .id = "", .name = "", .label = "", .class = "", .first = cell };
	const size_t n = t->nr_column < FOLD_COLUMNS ? t->nr_column : FOLD_COLUMNS;

	snprintf(text, sizeof(text), "%zu %s", to - from, t->fold);
	for (size_t k = 0; k < n; k++) {
		cell[k] = (struct doc_cell){ .type = DOC_BLANK, .class = "", .target = "" };
		cell[k].next = k + 1 < n ? &cell[k + 1] : NULL;
		if (k == 0) {
			cell[k].type = DOC_SPANS;
			cell[k].spans = (struct doc_spans){ &span, &span };
		} else if (t->column[k].flags & DOC_ADD) {
			cell[k].type = DOC_SIGNED;
			cell[k].value = added(t, from, to, k);
		}
	}
	row(x, t, &r);
}

void exporter_rows(struct export *x, const struct doc_table *t,
		   void (*row)(struct export *x, const struct doc_table *t, const struct doc_row *r))
{
	size_t body = t->nr_row, shown;

	while (body && t->row[body - 1]->total)
		body--;
	shown = *t->fold && x->by->fold && body > x->by->fold ? x->by->fold : body;
	for (size_t i = 0; i < shown; i++)
		row(x, t, t->row[i]);
	if (shown < body)
		folded_row(x, t, shown, body, row);
	for (size_t i = body; i < t->nr_row; i++)
		row(x, t, t->row[i]);
}

int exporter_put(const struct export_sink *to, const char *name, int (*print)(void *ctx, FILE *f), void *ctx)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	int err = f ? print(ctx, f) : -ENOMEM;

	if (!err)
		err = memfile_close(&m);
	return err ? err : to->put(to->ctx, name, m.at, m.len);
}

static int print_document(void *ctx, FILE *f)
{
	struct export *x = ctx;

	x->f = f;
	if (x->by->begin)
		x->by->begin(x);
	for (const struct doc_section *s = x->doc->first; s; s = s->next)
		if (exporter_shows(x, s->depth))
			exporter_blocks(x, s->first);
	if (x->by->end)
		x->by->end(x);
	return ferror(f) ? -EIO : 0;
}

int exporter_document(const struct exporter *e, const struct document *d, const struct export_sink *to)
{
	struct export x = { .by = e, .doc = d };

	if (d->err)
		return d->err;
	if (e->write)
		return e->write(d, to);
	return e->file ? exporter_put(to, e->file, print_document, &x) : 0;
}
