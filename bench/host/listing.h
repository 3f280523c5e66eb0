/* SPDX-License-Identifier: GPL-2.0-only */
/* A table for people or, with --json, an array of objects for programs. */
#ifndef HB_LISTING_H
#define HB_LISTING_H

#include <stdbool.h>

#include "conf.h"

struct listing {
	const char *const *columns;	/* ends with NULL; lower case, also the JSON names */
	size_t nr_columns;
	struct strlist cells;		/* row by row */
};

void listing_init(struct listing *t, const char *const *columns);
int listing_row(struct listing *t, const char *const *cells);	/* nr_columns of them; NULL = empty */
int listing_print(const struct listing *t, bool json);		/* on standard output; 0 or -errno, printed */
void listing_release(struct listing *t);

#endif
