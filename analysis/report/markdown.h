/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_MARKDOWN_H
#define HB_ANALYSIS_REPORT_MARKDOWN_H

#include <stdio.h>

#include "analysis/report/model.h"

/* markdown_report - report.md in GitHub's dialect: the content of index.html.
 * Errors -EIO */
int markdown_report(const struct model *m, FILE *f);

/* markdown_text - text that Markdown prints as it is, also inside a table cell
 */
void markdown_text(const char *s, FILE *f);

/* markdown_arm - an arm and its feature; markdown_arm_cells - the same and what it ran on, to the end of two cells */
void markdown_arm(const char *feature, const char *arm, FILE *f);
void markdown_arm_cells(const struct model_key *k, FILE *f);

/* markdown_code - the same as a code span */
void markdown_code(const char *s, FILE *f);

#endif
