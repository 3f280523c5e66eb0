/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A report before it has a format: sections of headings, paragraphs, tables of typed cells, figures, lists. A section
 * is written once, by a function that appends to a document; exporters (exporter.h) render it.
 *
 * The functions below build from left to right: spans go to what was begun last (a heading, a paragraph, a list item, a
 * cell), cells to the last row, rows to the last table. All text is copied. When memory is gone, err is -ENOMEM, and
 * nothing more is appended; no function has to be checked.
 */
#ifndef HB_ANALYSIS_REPORT_DOCUMENT_H
#define HB_ANALYSIS_REPORT_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

/* which formats show it: those that fold what is long (a browser), those that are read from end to end, or both */
enum doc_depth { DOC_BOTH, DOC_DEEP, DOC_BRIEF };

enum doc_style {
	DOC_TEXT, /* from outside: a format escapes whatever is special in it */
	DOC_PLAIN, /* our own words; nothing in them is markup in any format */
	DOC_STRONG,
	DOC_SMALL, /* of less weight, where a format knows that */
	DOC_CODE,
	DOC_LITERAL, /* a machine's words: code where that costs no reading, else text */
	DOC_CHIP, /* a word of state; note is its class: fine cost gain open same none */
	DOC_VERDICT, /* the same, of a verdict */
	DOC_MARK, /* a tag with a target; note says why */
	DOC_LINK,
	DOC_NEXT, /* a new line inside a cell, or what stands for one: text */
};

struct doc_span {
	enum doc_style style;
	enum doc_depth depth;
	const char *text;
	const char *target, *note; /* target: an id of the document; "" = none */
	struct doc_span *next;
};

struct doc_spans {
	struct doc_span *first, *last;
};

enum doc_type {
	DOC_SPANS, /* text, code, links, words of state: spans alone */
	DOC_BLANK, /* nothing to say; or covered by the cell before it */
	DOC_NUMBER, /* value */
	DOC_SIGNED, /* value with its sign */
	DOC_INTEGER,
	DOC_OF, /* "value of other" */
	DOC_SHARE, /* value as a percentage */
	DOC_PERCENT, /* value as a signed percentage */
	DOC_INTERVAL, /* value to other, nothing when NaN */
	DOC_PERCENTS, /* the same, as signed percentages */
	DOC_EXACT, /* an interval that is one number */
	DOC_GROWTH, /* value, and what it is beyond other; other is NaN where it has nothing to be held against */
};

struct doc_cell {
	enum doc_type type;
	double value, other;
	const char *class; /* of a verdict: same cost gain fine open none; "" = none */
	const char *target; /* the whole cell leads there; "" = nowhere */
	size_t covers; /* blank cells after it that it covers */
	struct doc_spans spans; /* in place of the value, or after it */
	struct doc_cell *next;
};

struct doc_row {
	const char *id, *name; /* "" = none; name: what a reader searches for */
	const char *label; /* heading of what is under the row, where that stands elsewhere */
	const char *class; /* as of a cell */
	bool total;
	struct doc_cell *first, *last;
	struct doc_block *more, *more_last; /* what is behind the row */
};

enum doc_column_flag {
	DOC_RIGHT = 1, /* numbers */
	DOC_HEAD = 2, /* says what the row is about */
	DOC_WIDE = 4, /* left out where the page is narrow */
	DOC_ADD = 8, /* rows that are folded are added up */
	DOC_LEAD = 16, /* leads to what is behind the row */
};

struct doc_column {
	const char *title;
	unsigned int flags;
	enum doc_depth depth;
	struct doc_spans spans; /* in place of the title, where it has several parts */
};

struct doc_table {
	const char *class;
	const char *fold; /* "more functions": rows beyond what a format shows become one; "" = all are shown */
	bool tools; /* worth sorting and filtering */
	struct doc_spans note; /* under the table */
	struct doc_column *column;
	size_t nr_column;
	struct doc_row **row; /* [nr_row] */
	size_t nr_row, room;
};

struct doc_figure {
	const char *name; /* of the files figures/NAME.svg and its data */
	const char *alt;
	const char *svg; /* borrowed: text of the file */
	const char *data; /* suffix of its data */
	bool plain; /* shown in its own size and colours */
};

struct doc_item { /* of a list, a list of terms or a bar */
	const char *term; /* "" in a plain list */
	const char *class;
	size_t weight; /* of a bar */
	struct doc_spans spans;
	struct doc_item *next;
};

enum doc_kind {
	DOC_HEADING, DOC_PARA, DOC_TABLE, DOC_FIGURE, DOC_LIST, DOC_TERMS, DOC_BAR, DOC_PRE, DOC_DETAILS, DOC_CARDS,
	DOC_CARD, DOC_KINDS
};

struct doc_block {
	enum doc_kind kind;
	enum doc_depth depth;
	int level; /* of a heading, 1 = title */
	const char *class, *target;
	struct doc_spans spans; /* heading, paragraph; line of a details or card; text of a pre */
	struct doc_table table;
	struct doc_figure figure;
	struct doc_item *item, *item_last;
	struct doc_block *inner, *inner_last; /* of details, cards and card */
	struct doc_block *next;
};

struct doc_section {
	const char *id;
	const char *nav; /* what a table of contents calls it; "" = not listed */
	/* A document in pages has a file for each page, or for each part where a page is too large; "" = the first. */
	const char *page, *page_title;
	const char *part, *part_title;
	const char *class;
	enum doc_depth depth;
	struct doc_block *first, *last;
	struct doc_section *next;
};

enum { DOC_NEST = 4, DOC_SPARE = 512 };

struct document {
	const char *title; /* of a window */
	const char *source; /* the line above the title */
	const char *footer;
	struct doc_section *first, *last;
	int err;
	/* where the next thing goes */
	struct doc_section *section;
	struct doc_block *block; /* the table, list, card ... that was begun last */
	struct doc_row *row;
	struct doc_cell *cell;
	struct doc_spans *spans;
	struct doc_frame { /* what is open: details, card, what is behind a row */
		struct doc_block **first, **last, *block;
		struct doc_row *row;
	} open[DOC_NEST];
	size_t nr_open;
	struct doc_chunk *chunk; /* memory */
	_Alignas(16) char spare[DOC_SPARE]; /* what is returned when that is gone */
};

void document_release(struct document *d);

/* doc_copy - text of the document; doc_format - printf into it. "" when memory is gone */
const char *doc_copy(struct document *d, const char *text);
const char *doc_format(struct document *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* doc_section - begin a section; the caller sets page, part, class and depth of what it returns (never NULL) */
struct doc_section *doc_section(struct document *d, const char *id, const char *nav);

/* Blocks. Each returns what was begun, never NULL: depth, class and target may be set. */
struct doc_block *doc_heading(struct document *d, int level);
struct doc_block *doc_para(struct document *d, const char *class);
struct doc_block *doc_figure(struct document *d, const char *name, const char *alt, const char *svg);
struct doc_block *doc_pre(struct document *d, const char *text);
struct doc_block *doc_list(struct document *d, enum doc_kind kind, const char *class); /* DOC_LIST, _TERMS, _BAR */
struct doc_item *doc_item(struct document *d, const char *term); /* spans follow */

/* doc_open - begin DOC_DETAILS, DOC_CARDS or DOC_CARD; what follows is inside, until doc_close() */
struct doc_block *doc_open(struct document *d, enum doc_kind kind);
void doc_close(struct document *d);

/* Tables: columns first, then rows, cells of each from left to right. */
struct doc_block *doc_table(struct document *d, const char *class);
struct doc_column *doc_column(struct document *d, const char *title, unsigned int flags);
struct doc_row *doc_row(struct document *d);
struct doc_cell *doc_cell(struct document *d); /* spans follow */
struct doc_cell *doc_value(struct document *d, enum doc_type type, double value, double other);
void doc_cell_text(struct document *d, const char *text); /* a cell of one span; DOC_TEXT, _LITERAL, _CODE: */
void doc_cell_styled(struct document *d, enum doc_style style, const char *text);
void doc_blank(struct document *d, size_t nr); /* blank cells */
void doc_cover(struct document *d, size_t nr); /* blank cells that the last cell covers */

/* doc_note - spans that follow stand under the last table */
void doc_note(struct document *d);

/* doc_behind - what follows is behind the last row, until doc_close() */
void doc_behind(struct document *d);

/* Spans. doc_span returns it, never NULL: depth, target and note may be set. */
struct doc_span *doc_span(struct document *d, enum doc_style style, const char *text);
struct doc_span *doc_spanf(struct document *d, enum doc_style style, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* doc_value_text - the value of a typed cell in words, "" without one; returns @buf, n >= 80 */
char *doc_value_text(const struct doc_cell *c, char *buf, size_t n);

#endif
