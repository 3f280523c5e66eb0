/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_METHOD_H
#define HB_ANALYSIS_REPORT_METHOD_H

#include <stdio.h>

#include "analysis/report/model.h"

/*
 * One paragraph of the method, in words: used by method.txt and by the page's "how to read
 * this".
 */
struct method_part {
	const char *title, *text;
	const char *metric;	/* said only where a row has it; NULL = always */
};
extern const struct method_part method_part[]; /* of counts; ends with a NULL title */

/* method_parts - of what a report is about */
const struct method_part *method_parts(const struct model *m);

/* method_next - @p or what is said after it; its title is NULL behind the last */
const struct method_part *method_next(const struct model *m, const struct method_part *p);

/* method_text - method.txt: how the numbers were made and judged. Errors -EIO */
int method_text(const struct model *m, FILE *f);

#endif
