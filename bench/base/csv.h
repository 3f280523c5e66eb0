/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_CSV_H
#define HB_BASE_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "bench/base/memfile.h"

/* One table being written: RFC 4180, in memory until csv_commit(). */
struct csv {
	FILE *f; /* of m */
	struct memfile m;
	int cells; /* in the row at hand */
};

/* csv_open - @header: the column names with commas. Errors -ENOMEM after printing */
int csv_open(struct csv *c, const char *header);
void csv_close(struct csv *c); /* without writing; a zeroed or committed table is fine */

void csv_text(struct csv *c, const char *s); /* NULL = empty cell */
void csv_number(struct csv *c, double x); /* as number_format; NaN = empty cell */
void csv_int(struct csv *c, long long x);
void csv_end(struct csv *c); /* ends the row */

/* csv_commit - replace @path as fs_write does and close. Errors -errno after printing */
int csv_commit(struct csv *c, const char *path);

/* A table that was read: cells of row r are cell[r * columns + column]; row 0 is the header. */
struct csv_table {
	char *file; /* its path, for messages; NULL = it was not read from one */
	char *text;
	const char **cell;
	size_t columns, rows;
};

/*
 * csv_parse - RFC 4180 text
 * @text   in  owned by the table from here on, also on failure; changed in place
 * Errors  -EBADMSG a row with another number of cells, an open quote or no header; -ENOMEM
 */
int csv_parse(struct csv_table *t, char *text);

/*
 * csv_read - the same of a file, or where there is none of PATH.xz, as published sets have large tables
 * Errors -errno after printing; -EUCLEAN its folder lists another content of it (fs_listed.h)
 */
int csv_read(struct csv_table *t, const char *path);

/* csv_exists - would csv_read() find the file, as it is or compressed? */
bool csv_exists(const char *path);
void csv_table_release(struct csv_table *t);

/*
 * csv_column - index of a column by name, or t->columns; csv_at - cell of a data row, "" beyond
 * the last column
 */
size_t csv_column(const struct csv_table *t, const char *column);
const char *csv_at(const struct csv_table *t, size_t row, size_t column);

/*
 * csv_get - cell of data row @row (0 = first below the header) by column name; "" when there is
 * no such column
 */
const char *csv_get(const struct csv_table *t, size_t row, const char *column);
double csv_get_number(const struct csv_table *t, size_t row,
		      const char *column); /* NaN when empty or no number */
long csv_get_count(const struct csv_table *t, size_t row, const char *column); /* -1 when it is no whole number */

/* csv_fact - the value of a key in a table of two columns, key and value; "" where there is none */
const char *csv_fact(const struct csv_table *t, const char *key);

#endif
#include "bench/base/number.h"
