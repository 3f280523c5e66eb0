/* SPDX-License-Identifier: GPL-2.0-only */
/* Arms that differ in nothing but their seed are draws of one arm: what they have in common, how far they lie apart. */
#ifndef HB_ANALYSIS_REPORT_SPREAD_H
#define HB_ANALYSIS_REPORT_SPREAD_H

#include <stdio.h>

#include "analysis/report/model.h"

/* spread_sort - order m->spread: draws of one arm together, largest spread first; called by model_group() */
void spread_sort(struct model *m);

/* spread_of - most less least, as a share of the baseline; 0 where a count is missing */
double spread_of(const struct model_spread *s);

/* spread_html, spread_markdown - a table for each drawn arm; nothing without one */
void spread_html(const struct model *m, FILE *f);
void spread_markdown(const struct model *m, FILE *f);

#endif
