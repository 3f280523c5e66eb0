/* SPDX-License-Identifier: GPL-2.0-only */
/* The dose-response series of one pair: cost = intercept + slope * dose, and how far it is off. */
#ifndef HB_ANALYSIS_REPORT_SERIES_H
#define HB_ANALYSIS_REPORT_SERIES_H

#include <stdio.h>

#include "analysis/report/model.h"

/* series_next - the series of a pair after @after (NULL = the first), or NULL */
const struct model_series *series_next(const struct model *m, const struct model_pair *p,
				       const struct model_series *after);

/* series_differs - has any point a difference? */
int series_differs(const struct model_series *s);

/* series_line_text - "2 + 16 per dose", in four digits; returns @buf */
char *series_line_text(const struct model_line *l, char *buf, size_t n);

/* series_worst_text - "none", or the largest residual and the dose where it is; returns @buf */
char *series_worst_text(const struct model_line *l, char *buf, size_t n);

/*
 * series_data - the points of a pair as CSV: series, domain, dose, a, b, delta, residual, case
 * series_script - draws NAME.csv as NAME.svg: the difference of each series, its line and residuals
 * series_panels - series in the figure: those with a difference
 */
int series_data(const struct model *m, const struct model_pair *p, FILE *f);
void series_script(const struct model *m, const struct model_pair *p, const char *name, FILE *f);
size_t series_panels(const struct model *m, const struct model_pair *p);

#endif
