/* SPDX-License-Identifier: GPL-2.0-only */
/* The first operation of a case, apart from the warm ones: shown for the cases that say that they cannot be warm. */
#ifndef HB_ANALYSIS_REPORT_FIRST_H
#define HB_ANALYSIS_REPORT_FIRST_H

#include <stdio.h>

#include "analysis/report/model.h"

/* first_sort - order m->first for first_find(); called by model_group() */
void first_sort(struct model *m);

/* first_find - the first operation of the case of @r in the arm @arm, or NULL */
const struct model_first *first_find(const struct model *m, const struct verdict_row *r, const char *arm);

/* first_cold - why the operations of a case cannot be warm, or "" */
const char *first_cold(const struct model_item *it);

/* first_any - is there a cold case in any pair? */
int first_any(const struct model *m);

/* first_html, first_markdown - the table of cold cases; nothing without one */
void first_html(const struct model *m, FILE *f);
void first_markdown(const struct model *m, FILE *f);

#endif
