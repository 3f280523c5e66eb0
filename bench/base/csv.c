// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/archive.h"
#include "bench/base/csv_quote.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_listed.h"
#include "bench/base/grow.h"
#include "bench/base/number.h"
#include "bench/base/printable.h"

enum { UNPACKED_MAX = 1 << 30 };

int csv_open(struct csv *c, const char *header)
{
	memset(c, 0, sizeof(*c));
	c->f = memfile_open(&c->m);
	if (!c->f)
		return fail(-ENOMEM, "table");
	fprintf(c->f, "%s\n", header);
	return 0;
}

void csv_close(struct csv *c)
{
	memfile_release(&c->m);
	memset(c, 0, sizeof(*c));
}

void csv_text(struct csv *c, const char *s)
{
	if (c->cells++)
		fputc(',', c->f);
	csv_put(s, c->f);
}

void csv_number(struct csv *c, double x)
{
	char buf[40];

	number_format(x, buf, sizeof(buf));
	csv_text(c, buf);
}

void csv_int(struct csv *c, long long x)
{
	if (c->cells++)
		fputc(',', c->f);
	fprintf(c->f, "%lld", x);
}

void csv_end(struct csv *c)
{
	fputc('\n', c->f);
	c->cells = 0;
}

int csv_commit(struct csv *c, const char *path)
{
	const int err = memfile_write(&c->m, path);

	csv_close(c);
	return err;
}

/* one cell: *p stands at its first byte and ends on the separator; the text is unquoted in place */
static char *cell_at(char **p)
{
	char *begin = *p, *to = *p, *from = *p;

	if (*from != '"') {
		*p += strcspn(*p, ",\n");
		return begin;
	}
	for (from++; *from; from++) {
		if (*from == '"' && from[1] != '"')
			break;
		from += *from == '"';
		*to++ = *from;
	}
	if (*from != '"')
		return NULL;
	*p = from + 1;
	*to = '\0';
	return begin;
}

int csv_parse(struct csv_table *t, char *text)
{
	size_t nr = 0, in_row = 0;
	char *p = text;

	memset(t, 0, sizeof(*t));
	t->text = text;
	printable_text(text, strlen(text));	/* what is read is printed later: anybody may have made the file */
	while (*p) {
		char *cell = cell_at(&p), sep = *p;

		if (!cell || (sep && sep != ',' && sep != '\n'))
			return -EBADMSG;
		if (GROW(t->cell, nr))
			return -ENOMEM;
		t->cell[nr++] = cell;
		*p = '\0';
		p += sep != '\0';
		in_row++;
		if (sep == ',')
			continue;
		if (!t->columns)
			t->columns = in_row;
		if (in_row != t->columns)
			return -EBADMSG;
		t->rows++;
		in_row = 0;
	}
	return t->rows && !in_row ? 0 : -EBADMSG;
}

bool csv_exists(const char *path)
{
	AUTO_FREE char *xz = fs_path("%s.xz", path);

	return fs_exists(path) || fs_exists(xz);
}

int csv_read(struct csv_table *t, const char *path)
{
	AUTO_FREE char *xz = fs_path("%s.xz", path);
	char *text;
	size_t len;
	int err;

	memset(t, 0, sizeof(*t));
	err = fs_read(path, &text, &len);
	if (!err && fs_listed(path, text, len)) {
		free(text);
		return -EUCLEAN;
	}
	if (err == -ENOENT)
		err = archive_unxz_file(xz, UNPACKED_MAX, &text, &len);
	if (!err)
		err = csv_parse(t, text);
	if (!err && !(t->file = strdup(path)))
		err = -ENOMEM;
	if (err)
		csv_table_release(t);
	if (err == -EBADMSG)
		fail(-EINVAL, "%s: a row has not as many cells as the header, or a quote does not end", path);
	else if (err)
		fail(err, "read %s", path);
	return err;
}

void csv_table_release(struct csv_table *t)
{
	free(t->file);
	free(t->text);
	free(t->cell);
	memset(t, 0, sizeof(*t));
}

size_t csv_column(const struct csv_table *t, const char *column)
{
	size_t c = 0;

	while (c < t->columns && strcmp(t->cell[c], column))
		c++;
	return c;
}

const char *csv_at(const struct csv_table *t, size_t row, size_t column)
{
	return column < t->columns ? t->cell[(row + 1) * t->columns + column] : "";
}

const char *csv_get(const struct csv_table *t, size_t row, const char *column)
{
	return csv_at(t, row, csv_column(t, column));
}

double csv_get_number(const struct csv_table *t, size_t row, const char *column)
{
	double x;

	return number_read(csv_get(t, row, column), &x) ? NAN : x;
}

long csv_get_count(const struct csv_table *t, size_t row, const char *column)
{
	unsigned long long v;

	return number_between(csv_get(t, row, column), 0, LONG_MAX, &v) ? -1 : (long)v;
}

const char *csv_fact(const struct csv_table *t, const char *key)
{
	for (size_t i = 0; i + 1 < t->rows; i++)
		if (!strcmp(csv_get(t, i, "key"), key))
			return csv_get(t, i, "value");
	return "";
}
