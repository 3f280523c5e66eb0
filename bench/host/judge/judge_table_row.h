/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_JUDGE_JUDGE_TABLE_ROW_H
#define HB_JUDGE_JUDGE_TABLE_ROW_H

#include "analysis/samples.h"

/*
 * table_separator - what stands between the columns, by the header: a tab, else a semicolon, a comma, or a blank as R's
 * write.table() has it
 */
char table_separator(struct text header);

/*
 * table_split - the columns of one row; a column in quotes (RFC 4180, R) is without them afterwards
 * @row     inout  changed in place where quotes were doubled
 * @column  out    [most], borrowed from @row
 * Returns  how many; @most + 1 where there are more; 0 for a quote that does not end
 */
int table_split(struct text row, char separator, struct text *column, int most);

/* table_number - a number, with a decimal comma where @comma is set */
bool table_number(struct text t, bool comma, double *x);

/* table_decimal_comma - is it a number but for the comma in it? */
bool table_decimal_comma(struct text t);

#endif
