/* SPDX-License-Identifier: GPL-2.0-only */
/* The blocks of a document as HTML, and what the pages around them have in common. */
#ifndef HB_ANALYSIS_REPORT_HTML_H
#define HB_ANALYSIS_REPORT_HTML_H

#include <stdio.h>

#include "analysis/report/exporter.h"

/* A section, or the part of it that has the rows @from to @to of its largest table. */
struct html_piece {
	const struct doc_section *section;
	const struct doc_block *cut; /* the block of that table; NULL = the section is whole */
	size_t from, to;
	size_t number, of; /* 0 of 1 = whole */
	size_t bytes; /* html_piece_size() */
};

struct html_file {
	const char *key; /* page or part of the document; "" = the start page */
	const char *title; /* in links to it */
	size_t number; /* beyond the first of several that have one title; else 0 */
	char *name;
	struct html_piece *piece;
	size_t nr_piece;
};

struct html_site {
	const struct document *doc;
	const struct exporter *by; /* prints the blocks */
	size_t enough; /* bytes of a page after which no section has to be printed: it is too large */
	struct html_file *file;
	size_t nr_file;
	struct html_place *place; /* as in a page */
	size_t nr_place;
};

struct html_job { /* one page to be printed */
	const struct html_site *site;
	const struct html_file *at;
};

/* where an id of the document is */
struct html_place {
	const char *id, *file;
};

/* what an export has in own */
struct html_page {
	const char *file; /* of the page that is printed */
	const struct html_place *place; /* [nr_place] by id; NULL = all is on one page */
	size_t nr_place;
	size_t figures; /* printed so far */
};

/* html_text - escaped, also for an attribute in double quotes; what is no text is left out. NULL prints nothing */
void html_text(const char *s, FILE *f);
void html_spans(struct export *x, const struct doc_spans *spans);

/* html_href - " href=..." to an id of the document */
void html_href(struct export *x, const char *id);

/* html_id - the id of the element that a piece is */
void html_id(const struct html_piece *p, FILE *f);

void html_heading(struct export *x, const struct doc_block *b);
void html_para(struct export *x, const struct doc_block *b);
/* inside of the page, or beside it where there are several pages */
void html_figure(struct export *x, const struct doc_block *b);
void html_list(struct export *x, const struct doc_block *b);
void html_terms(struct export *x, const struct doc_block *b);
void html_bar(struct export *x, const struct doc_block *b);
void html_pre(struct export *x, const struct doc_block *b);
void html_details(struct export *x, const struct doc_block *b);
void html_cards(struct export *x, const struct doc_block *b);
void html_card(struct export *x, const struct doc_block *b);
void html_table(struct export *x, const struct doc_block *b);

/* html_print_page - a page, for exporter_put(); @ctx is a struct html_job */
int html_print_page(void *ctx, FILE *f);

/* html_piece_size - bytes of a piece without the page around it; 0 = no memory */
size_t html_piece_size(const struct html_site *site, const struct html_piece *p);

/* html_svg - an SVG of gnuplot inside a page: no prolog, ids made unique with @nr, the colours of the page */
void html_svg(const char *svg, size_t nr, FILE *f);

extern const char html_style[], html_script[];

#endif
