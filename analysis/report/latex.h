/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_LATEX_H
#define HB_ANALYSIS_REPORT_LATEX_H

#include <stdio.h>

#include "analysis/report/model.h"

/* latex_tables - one tabular per pair, to be \input; needs no package. Errors -EIO */
int latex_tables(const struct model *m, FILE *f);

/* latex_escape - text that LaTeX prints as it is */
void latex_escape(const char *s, FILE *f);

#endif
