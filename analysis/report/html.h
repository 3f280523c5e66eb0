/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_HTML_H
#define HB_ANALYSIS_REPORT_HTML_H

#include <stdio.h>

#include "analysis/report/model.h"

/* html_report - index.html: one file that needs no network, no script and no
 * other file. Errors -EIO */
int html_report(const struct model *m, FILE *f);

/* Parts of the page; used by html.c and by tests. All text that comes from
 * outside is escaped. */
void html_text(const char *s, FILE *f); /* NULL prints nothing */
void html_cell(const char *tag, const char *class, const char *text, FILE *f);
void html_arm(const char *feature, const char *arm, FILE *f); /* no cell of its own */
/* an arm and what it ran on, two cells; @heads: the first is the head of its row */
void html_arm_cells(int heads, const struct model_key *k, FILE *f);
void html_number_cell(double x, int with_sign, FILE *f); /* <td class=n data-v=...> */
const char *html_verdict_class(const struct verdict_row *r); /* CSS class of a verdict */
void html_verdict_chip(const struct verdict_row *r, FILE *f);

void html_matrix(const struct model *m, FILE *f);
void html_pair(const struct model *m, const struct model_pair *p, size_t nr, FILE *f);
void html_proofs(const struct model *m, FILE *f);
void html_repeats(const struct model *m, FILE *f);
void html_provenance(const struct model *m, FILE *f);

/*
 * html_figure - an SVG of gnuplot inside the page: prolog dropped, ids made
 * unique with @nr, colours of the theme instead of fixed ones
 */
void html_figure(const struct model_figure *fig, const char *label, size_t nr, FILE *f);

extern const char html_style[], html_script[];

#endif
