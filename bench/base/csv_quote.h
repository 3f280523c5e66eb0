/* SPDX-License-Identifier: GPL-2.0-only */
/* The text of one CSV cell (RFC 4180), as every table and every figure's data has it. */
#ifndef HB_BASE_CSV_QUOTE_H
#define HB_BASE_CSV_QUOTE_H

#include <stdio.h>

void csv_put(const char *s, FILE *f);	/* in quotes where it needs them; NULL is an empty cell */
void csv_quote(const char *s, FILE *f);	/* always in quotes: gnuplot takes what has none for a number */

#endif
