/* SPDX-License-Identifier: GPL-2.0-only */
/* A table for people or, with --json, an array of objects for programs. */
#ifndef HB_TABLE_H
#define HB_TABLE_H

#include <stdbool.h>

#include "conf.h"

struct table {
	const char *const *columns;	/* ends with NULL; lower case, also the JSON names */
	size_t nr_columns;
	struct strlist cells;		/* row by row */
};

void table_init(struct table *t, const char *const *columns);
int table_row(struct table *t, const char *const *cells);	/* nr_columns of them; NULL = empty */
int table_print(const struct table *t, bool json);		/* on standard output; 0 or -errno, printed */
void table_release(struct table *t);

#endif
