/* SPDX-License-Identifier: GPL-2.0-only */
/* A table for people or, with --json, an array of objects for programs. */
#ifndef HB_BASE_TEXT_TABLE_H
#define HB_BASE_TEXT_TABLE_H

#include <stdbool.h>

#include "bench/base/strlist.h"

struct text_table {
	const char *const *columns;	/* ends with NULL; lower case, also the JSON names */
	size_t nr_columns;
	struct strlist cells;		/* row by row */
};

void text_table_init(struct text_table *t, const char *const *columns);
int text_table_row(struct text_table *t, const char *const *cells);	/* nr_columns of them; NULL = empty */
int text_table_print(const struct text_table *t, bool json);		/* on standard output; 0 or -errno, printed */
void text_table_release(struct text_table *t);

#endif
