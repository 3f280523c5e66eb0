/* SPDX-License-Identifier: GPL-2.0-only */
/* A column of hardbench table: which arm of which set, and its rows. */
#ifndef HB_VERBS_TABLE_COLUMN_H
#define HB_VERBS_TABLE_COLUMN_H

#include <stdbool.h>
#include <stddef.h>

#include "bench/base/strlist.h"
#include "verbs/compare_sets.h"

struct table_column {
	char *text;			/* "SET:FEATURE/ARM@WHERE=TITLE", cut into the strings below */
	const char *set, *feature, *arm, *title;
	struct strlist where;		/* each is the architecture, the kernel or the compiler */
	const struct compare_set *data;
	bool baseline;			/* no row is of that arm: others are held against it */
	enum { COLUMN_OF_SET, COLUMN_OF_SUM, COLUMN_OF_REST } of;	/* the last two: of the columns to its right */
};

/*
 * table_column_parse - a column as it is typed; the caller frees @c->text and releases @c->where, after an error too
 * Errors -EINVAL after printing; -ENOMEM
 */
int table_column_parse(struct table_column *c, const char *arg);

/*
 * table_column_check - every row of a column ran in one place; a column without any is a mistake
 * @c      inout  with its data; baseline is found out
 * Errors  -EINVAL after printing
 */
int table_column_check(struct table_column *c);

/* table_column_row - its row of a case and metric that says most; NULL = there is none */
const struct verdict_row *table_column_row(const struct table_column *c, const char *kase, const char *metric);

#endif
