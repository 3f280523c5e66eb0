/* SPDX-License-Identifier: GPL-2.0-only */
/* The sections of a report. Each appends to the document what the model says, and nothing where it says nothing. */
#ifndef HB_ANALYSIS_REPORT_SECTIONS_H
#define HB_ANALYSIS_REPORT_SECTIONS_H

#include "analysis/report/document.h"
#include "analysis/report/model.h"

/* report_sections - the whole report. Memory may be gone: d->err */
void report_sections(const struct model *m, struct document *d);

void section_summary(const struct model *m, struct document *d);
void section_matrix(const struct model *m, struct document *d);
void section_pair(const struct model *m, const struct model_pair *p, struct document *d);
void section_series(const struct model *m, const struct model_pair *p, struct document *d); /* inside of a pair */
void section_arm_doses(const struct model *m, struct document *d);

/* section_suite - a table of all comparisons; section_suite_line - a sentence inside of one */
void section_suite(const struct model *m, struct document *d);
void section_suite_line(const struct model *m, const struct model_pair *p, struct document *d);

/* section_margins - of all comparisons, what the verdicts would be under other margins */
void section_margins(const struct model *m, struct document *d);

/* section_variance - of times: from what to what they vary, over the operations of each comparison */
void section_variance(const struct model *m, struct document *d);

/*
 * Of a comparison of times: the columns that counts have none of, a row's cells in them, what its units are, and the
 * cell that says how a verdict stands to the margin and what is still open
 */
void section_time_columns(const struct model *m, struct document *d);
void section_time_cells(const struct verdict_row *r, struct document *d);
void section_time_unit(struct document *d);
void section_time_note(const struct verdict_row *r, struct document *d);
void section_spread(const struct model *m, struct document *d);
void section_apart(const struct model *m, const struct arm_key *key, struct document *d); /* inside of a spread */
void section_placebo(const struct model *m, struct document *d);
void section_first(const struct model *m, struct document *d);
void section_claims(const struct model *m, struct document *d);
void section_static(const struct model *m, struct document *d);
void section_arms(const struct model *m, struct document *d);
void section_proofs(const struct model *m, struct document *d);
void section_warnings(const struct model *m, struct document *d);
void section_repeats(const struct model *m, struct document *d);
void section_method(const struct model *m, struct document *d);
void section_origin(const struct model *m, struct document *d);

/*
 * What sections have in common: a section with its heading; an arm, in spans; columns and cells of an arm and what it
 * ran on; the class of a verdict.
 */
struct doc_section *section_begin(struct document *d, const char *id, const char *nav, const char *title);
void section_arm(struct document *d, const char *feature, const char *arm);
void section_arm_columns(struct document *d, unsigned int flags, const char *on); /* flags of the first */
void section_arm_cells(struct document *d, const struct arm_key *k);
const char *section_class(const struct verdict_row *r);

#endif
