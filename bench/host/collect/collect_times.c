// SPDX-License-Identifier: GPL-2.0-only
/* times.tsv, as a boot of a machine that is timed has it. A column of a name that is no field is a metric. */
#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/number.h"
#include "collect/collect.h"

enum { MAX_COLUMNS = 32, T_CASE = 0, T_DOMAIN, T_PROCESS, T_BATCH, T_N, T_STATUS, FIELDS };

static const char *const fields[FIELDS] = { "case", "domain", "process", "batch", "n", "status" };

struct times_reader {
	const char *file;
	unsigned int line;
	char *rest;
	const char *name[MAX_COLUMNS];
	int field[MAX_COLUMNS];		/* which of the fields a column is, or -1: a metric */
	char *cell[MAX_COLUMNS];	/* of the row at hand */
	char *of[FIELDS];		/* of them, the fields */
	int columns;
};

static int wrong(const struct times_reader *r, const char *what)
{
	return fail(-EINVAL, "%s:%u: %s; remove this boot's folder and run hardbench boot again", r->file, r->line,
		    what);
}

static char *next_line(struct times_reader *r)
{
	char *line = strsep(&r->rest, "\n");

	r->line++;
	return line && r->rest ? line : NULL;
}

static int field_of(const char *name)
{
	for (int i = 0; i < FIELDS; i++)
		if (!strcmp(fields[i], name))
			return i;
	return -1;
}

static int read_head(struct times_reader *r)
{
	bool seen[FIELDS] = { false };
	char *line, *name;

	do
		line = next_line(r);
	while (line && *line == '#');
	if (!line)
		return wrong(r, "no header line");
	while ((name = strsep(&line, "\t"))) {
		const int field = field_of(name);

		if (r->columns == MAX_COLUMNS)
			return wrong(r, "too many columns");
		for (int i = 0; i < r->columns; i++)
			if (!strcmp(r->name[i], name))
				return wrong(r, "duplicate column name");
		r->name[r->columns] = name;
		r->field[r->columns++] = field;
		if (field >= 0)
			seen[field] = true;
	}
	for (int i = 0; i < FIELDS; i++)
		if (!seen[i])
			return wrong(r, "a column is missing");
	return 0;
}

static bool whole(const char *s, unsigned long long most, unsigned long long *out)
{
	return !number_between(s, 0, most, out);
}

static bool split(struct times_reader *r, char *line, struct store_time *y)
{
	unsigned long long process, batch, n;

	for (int i = 0; i < r->columns; i++) {
		r->cell[i] = strsep(&line, "\t");
		if (!r->cell[i])
			return false;
		if (r->field[i] >= 0)
			r->of[r->field[i]] = r->cell[i];
	}
	if (line || !whole(r->of[T_PROCESS], UINT32_MAX, &process) || !whole(r->of[T_BATCH], UINT32_MAX, &batch) ||
	    !whole(r->of[T_N], 1ull << 40, &n))
		return false;
	*y = (struct store_time){ .kase = r->of[T_CASE], .domain = r->of[T_DOMAIN], .status = r->of[T_STATUS],
				  .metric = "", .process = process, .batch = batch, .n = n };
	return strcmp(y->status, "ok") ? !n : n > 0;
}

/* a row becomes one of the index for each metric; one that is not ok has none */
static int add_row(struct store *s, const char *boot, struct times_reader *r, struct store_time *y, size_t *n)
{
	int err = 0;

	if (!y->n)
		return store_add_time(s, boot, y);
	for (int i = 0; !err && i < r->columns; i++) {
		if (r->field[i] >= 0 || !strcmp(r->cell[i], "NA"))
			continue;
		if (!number_decimal(r->cell[i], strlen(r->cell[i]), &y->value))
			return wrong(r, "malformed sample row");
		y->metric = r->name[i];
		err = store_add_time(s, boot, y);
		++*n;
	}
	return err;
}

int collect_times(struct store *s, const char *boot, const char *file, char *text, size_t *n)
{
	struct times_reader r = { .file = file, .rest = text };
	int err = read_head(&r);
	char *line;

	while (!err && (line = next_line(&r))) {
		struct store_time y;

		if (!split(&r, line, &y))
			return wrong(&r, "malformed sample row");
		err = add_row(s, boot, &r, &y, n);
	}
	return err;
}

/* noise.tsv: when key value */
int collect_told(struct store *s, const char *boot, const char *file, char *text, size_t *n)
{
	struct times_reader r = { .file = file, .rest = text };
	char *line = next_line(&r);
	int err = line && !strcmp(line, "when\tkey\tvalue") ? 0 : wrong(&r, "no header line");

	while (!err && (line = next_line(&r))) {
		struct store_fact t = { .when = strsep(&line, "\t") };

		t.key = line ? strsep(&line, "\t") : NULL;
		t.value = line;
		if (!t.value)
			return wrong(&r, "malformed row");
		err = store_add_fact(s, boot, &t);
		++*n;
	}
	return err;
}
