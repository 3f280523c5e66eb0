/* SPDX-License-Identifier: GPL-2.0-only */
/* Boots whose kernel warned on the console while it was measured. */
#ifndef HB_ANALYSIS_REPORT_WARNINGS_H
#define HB_ANALYSIS_REPORT_WARNINGS_H

#include "analysis/report/model.h"

/*
 * warnings_count - boots with a warning
 * @of    out  boots of which that is known; 0 = the analysis is of an older version, or nothing was collected
 */
size_t warnings_count(const struct model *m, size_t *of);

/* warnings_text - the count in a sentence for every format; returns @buf */
char *warnings_text(const struct model *m, char *buf, size_t n);

#endif
