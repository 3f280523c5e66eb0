// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/document.h"

#include "bench/base/printable.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 1 << 16, ALIGN = 16 };

struct doc_chunk {
	struct doc_chunk *next;
	size_t used, room;
	_Alignas(ALIGN) char at[];
};

/* zeroed memory that lives as long as the document; the spare when there is none, which belongs in no list */
static void *take(struct document *d, size_t n)
{
	struct doc_chunk *c = d->chunk;

	n = (n + ALIGN - 1) / ALIGN * ALIGN;
	if (!d->err && (!c || c->room - c->used < n)) {
		const size_t room = n > CHUNK ? n : CHUNK;

		c = malloc(sizeof(*c) + room);
		if (c) {
			*c = (struct doc_chunk){ .next = d->chunk, .room = room };
			d->chunk = c;
		} else {
			d->err = -ENOMEM;
		}
	}
	if (d->err)
		return memset(d->spare, 0, sizeof(d->spare));
	c->used += n;
	return memset(c->at + c->used - n, 0, n);
}

void document_release(struct document *d)
{
	while (d->chunk) {
		struct doc_chunk *next = d->chunk->next;

		free(d->chunk);
		d->chunk = next;
	}
	memset(d, 0, sizeof(*d));
}

static const char *copy(struct document *d, const char *text, size_t len)
{
	char *to;

	if (!len || d->err)
		return "";
	to = take(d, len + 1);
	if (d->err)
		return "";
	memcpy(to, text, len);
	printable_text(to, len);	/* names of files and guests come this way into every format */
	return to;
}

const char *doc_copy(struct document *d, const char *text)
{
	return text ? copy(d, text, strlen(text)) : "";
}

static const char *format(struct document *d, const char *fmt, va_list ap)
{
	char *text = NULL;
	const int len = vasprintf(&text, fmt, ap);
	const char *kept;

	if (len < 0) {
		d->err = -ENOMEM;
		return "";
	}
	kept = copy(d, text, (size_t)len);
	free(text);
	return kept;
}

const char *doc_format(struct document *d, const char *fmt, ...)
{
	const char *text;
	va_list ap;

	va_start(ap, fmt);
	text = format(d, fmt, ap);
	va_end(ap);
	return text;
}

struct doc_section *doc_section(struct document *d, const char *id, const char *nav)
{
	struct doc_section *s;

	id = doc_copy(d, id);
	nav = doc_copy(d, nav);
	s = take(d, sizeof(*s));
	*s = (struct doc_section){ .id = id, .nav = nav, .page = "", .page_title = "", .part = "", .part_title = "",
				   .class = "" };
	d->nr_open = 0;
	if (d->err)
		return s;
	if (d->last)
		d->last->next = s;
	else
		d->first = s;
	d->last = d->section = s;
	return s;
}

/* a block inside of what is open, at least the section */
static struct doc_block *add_block(struct document *d, enum doc_kind kind, const char *class)
{
	struct doc_block *b, **first, **last;

	class = doc_copy(d, class);
	if (!d->section)
		doc_section(d, "", "");
	b = take(d, sizeof(*b));
	*b = (struct doc_block){ .kind = kind, .class = class, .target = "" };
	d->spans = &b->spans;
	if (d->err)
		return b;
	first = d->nr_open ? d->open[d->nr_open - 1].first : &d->section->first;
	last = d->nr_open ? d->open[d->nr_open - 1].last : &d->section->last;
	if (*last)
		(*last)->next = b;
	else
		*first = b;
	*last = d->block = b;
	return b;
}

struct doc_block *doc_heading(struct document *d, int level)
{
	struct doc_block *b = add_block(d, DOC_HEADING, "");

	b->level = level;
	return b;
}

struct doc_block *doc_para(struct document *d, const char *class)
{
	return add_block(d, DOC_PARA, class);
}

struct doc_block *doc_figure(struct document *d, const char *name, const char *alt, const char *svg)
{
	const char *kept = doc_copy(d, name), *words = doc_copy(d, alt);
	struct doc_block *b = add_block(d, DOC_FIGURE, "");

	b->figure = (struct doc_figure){ .name = kept, .alt = words, .svg = svg, .data = ".csv" };
	return b;
}

struct doc_block *doc_pre(struct document *d, const char *text)
{
	struct doc_block *b = add_block(d, DOC_PRE, "");

	doc_span(d, DOC_TEXT, text);
	return b;
}

struct doc_block *doc_list(struct document *d, enum doc_kind kind, const char *class)
{
	return add_block(d, kind, class);
}

struct doc_item *doc_item(struct document *d, const char *term)
{
	struct doc_item *it;

	term = doc_copy(d, term);
	it = take(d, sizeof(*it));
	*it = (struct doc_item){ .term = term, .class = "" };
	d->spans = &it->spans;
	if (d->err)
		return it;
	if (d->block->item_last)
		d->block->item_last->next = it;
	else
		d->block->item = it;
	d->block->item_last = it;
	return it;
}

static void open_frame(struct document *d, struct doc_block **first, struct doc_block **last)
{
	if (d->err)
		return;
	if (d->nr_open == DOC_NEST) {
		d->err = -E2BIG;
		return;
	}
	d->open[d->nr_open++] =
		(struct doc_frame){ .first = first, .last = last, .block = d->block, .row = d->row };
}

struct doc_block *doc_open(struct document *d, enum doc_kind kind)
{
	struct doc_block *b = add_block(d, kind, "");

	open_frame(d, &b->inner, &b->inner_last);
	return b;
}

void doc_behind(struct document *d)
{
	if (!d->err)
		open_frame(d, &d->row->more, &d->row->more_last);
}

void doc_close(struct document *d)
{
	if (d->err || !d->nr_open)
		return;
	d->nr_open--;
	d->block = d->open[d->nr_open].block;
	d->row = d->open[d->nr_open].row;
}

struct doc_block *doc_table(struct document *d, const char *class)
{
	struct doc_block *b = add_block(d, DOC_TABLE, "");

	b->table.class = doc_copy(d, class);
	b->table.fold = "";
	return b;
}

void doc_note(struct document *d)
{
	if (!d->err)
		d->spans = &d->block->table.note;
}

struct doc_column *doc_column(struct document *d, const char *title, unsigned int flags)
{
	struct doc_table *t = d->err ? NULL : &d->block->table;
	struct doc_column *c;

	title = doc_copy(d, title);
	if (t && t->nr_column % 8 == 0) {
		c = take(d, (t->nr_column + 8) * sizeof(*c));
		if (d->err)
			return (struct doc_column *)d->spare;
		if (t->nr_column)
			memcpy(c, t->column, t->nr_column * sizeof(*c));
		t->column = c;
	}
	if (d->err || !t)
		return take(d, sizeof(*c));
	c = &t->column[t->nr_column++];
	*c = (struct doc_column){ .title = title, .flags = flags };
	d->spans = &c->spans;
	return c;
}

struct doc_row *doc_row(struct document *d)
{
	struct doc_table *t = d->err ? NULL : &d->block->table;
	struct doc_row *r = take(d, sizeof(*r)), **grown;

	*r = (struct doc_row){ .id = "", .name = "", .label = "", .class = "" };
	if (d->err)
		return r;
	if (t->nr_row == t->room) {
		grown = take(d, (2 * t->room + 8) * sizeof(*grown));
		if (d->err)
			return doc_row(d);
		if (t->nr_row)
			memcpy(grown, t->row, t->nr_row * sizeof(*grown));
		t->row = grown;
		t->room = 2 * t->room + 8;
	}
	t->row[t->nr_row++] = r;
	d->row = r;
	return r;
}

struct doc_cell *doc_value(struct document *d, enum doc_type type, double value, double other)
{
	struct doc_cell *c = take(d, sizeof(*c));

	*c = (struct doc_cell){ .type = type, .value = value, .other = other, .class = "", .target = "" };
	d->spans = &c->spans;
	if (d->err)
		return c;
	if (d->row->last)
		d->row->last->next = c;
	else
		d->row->first = c;
	d->row->last = d->cell = c;
	return c;
}

struct doc_cell *doc_cell(struct document *d)
{
	return doc_value(d, DOC_SPANS, NAN, NAN);
}

void doc_cell_styled(struct document *d, enum doc_style style, const char *text)
{
	doc_cell(d);
	doc_span(d, style, text);
}

void doc_cell_text(struct document *d, const char *text)
{
	doc_cell_styled(d, DOC_TEXT, text);
}

void doc_blank(struct document *d, size_t nr)
{
	while (nr--)
		doc_value(d, DOC_BLANK, NAN, NAN);
}

void doc_cover(struct document *d, size_t nr)
{
	struct doc_cell *c = d->cell;

	if (d->err)
		return;
	c->covers = nr;
	doc_blank(d, nr);
}

static struct doc_span *add_span(struct document *d, enum doc_style style, const char *text)
{
	struct doc_span *s = take(d, sizeof(*s));

	*s = (struct doc_span){ .style = style, .text = text, .target = "", .note = "" };
	if (d->err)
		return s;
	if (d->spans->last)
		d->spans->last->next = s;
	else
		d->spans->first = s;
	d->spans->last = s;
	return s;
}

struct doc_span *doc_span(struct document *d, enum doc_style style, const char *text)
{
	return add_span(d, style, doc_copy(d, text));
}

struct doc_span *doc_spanf(struct document *d, enum doc_style style, const char *fmt, ...)
{
	const char *text;
	va_list ap;

	va_start(ap, fmt);
	text = format(d, fmt, ap);
	va_end(ap);
	return add_span(d, style, text);
}
