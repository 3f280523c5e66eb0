/* SPDX-License-Identifier: GPL-2.0-only */
/* The rows of a verdicts.csv, as `analyze` wrote them. */
#ifndef HB_REPORT_VERDICT_ROWS_H
#define HB_REPORT_VERDICT_ROWS_H

#include "analysis/verdict.h"
#include "bench/base/csv.h"

/*
 * verdict_rows_of - the rows of a table that was read
 * @row   out  [*n], to be freed; their strings are borrowed from @t
 * Errors -EINVAL a row without one of its names, or with a verdict, class, scope, qualifier or gate that is not known
 *        here (the file may be anybody's); -ENOMEM; both after printing
 */
int verdict_rows_of(const struct csv_table *t, struct verdict_row **row, size_t *n);

/* verdict_rows_alpha - what the rule tested at, by the look.csv of the same analysis; NaN = there is none */
double verdict_rows_alpha(const struct csv_table *look);

#endif
