// SPDX-License-Identifier: GPL-2.0-only
#include "report/verdict_rows.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/number.h"

/* names come from the same functions that wrote them; the value 0 of each is its first */
static const char *name_class(int i)
{
	return verdict_class_name((enum verdict_class)i);
}

static const char *name_verdict(int i)
{
	return verdict_name((enum verdict)i);
}

static const char *name_scope(int i)
{
	return verdict_scope_name((enum scope)i);
}

static const char *name_qual(int i)
{
	return verdict_qualifier_name((enum qualifier)i);
}

static const char *name_gate(int i)
{
	return verdict_gate_name((enum gate)i);
}

static const struct { int last; const char *(*name)(int i); } names[] = {
	[COL_CLASS] = { CLASS_STAT, name_class },
	[COL_VERDICT] = { VERDICT_NO_VERDICT, name_verdict },
	[COL_SCOPE] = { SCOPE_IMAGE_PAIR, name_scope },
	[COL_QUAL] = { QUAL_UNRESOLVED, name_qual },
	[COL_GATE] = { GATE_ZERO_SPREAD, name_gate },
};

/* the value whose name is @cell, 0 for an empty cell; -1: there is none */
static int find_name(enum column_type type, const char *cell)
{
	for (int i = 0; i <= names[type].last; i++)
		if (!strcmp(names[type].name(i), cell))
			return i;
	return *cell ? -1 : 0;
}

static int set_column(struct verdict_row *r, const struct verdict_column *c, const char *cell)
{
	void *at = (char *)r + c->offset;
	unsigned long long count;
	int value;

	switch (c->type) {
	case COL_STR:
		*(const char **)at = *cell ? cell : NULL;
		return 0;
	case COL_NUM:
		return number_read(cell, at);
	case COL_INT:
		*(long *)at = -1;
		if (!*cell || !strcmp(cell, "-1"))
			return 0;
		if (number_between(cell, 0, LONG_MAX, &count))
			return -EINVAL;
		*(long *)at = (long)count;
		return 0;
	default:
		value = find_name(c->type, cell);
		if (value >= 0)
			*(unsigned int *)at = (unsigned int)value;
		return value >= 0 ? 0 : -EINVAL;
	}
}

static int complete(const struct verdict_row *r)
{
	return r->key.feature && r->key.arm && r->baseline && r->key.arch && r->key.kernel && r->key.toolchain &&
	       r->bench && r->metric && r->plan;
}

int verdict_rows_of(const struct csv_table *t, struct verdict_row **row, size_t *n)
{
	const char *file = t->file ? t->file : "verdicts.csv";

	*n = 0;
	*row = calloc(t->rows, sizeof(**row));
	if (!*row)
		return fail(-ENOMEM, "verdicts.csv");
	for (size_t i = 0; i + 1 < t->rows; i++) {
		struct verdict_row *r = &(*row)[i];

		verdict_row_init(r);
		for (const struct verdict_column *c = verdict_column; c->name; c++)
			if (set_column(r, c, csv_get(t, i, c->name)))
				return fail(-EINVAL, "%s: row %zu: %s %s \"%s\"", file, i + 1,
					    c->type == COL_NUM || c->type == COL_INT ? "no number in" : "unknown",
					    c->name, csv_get(t, i, c->name));
		if (!complete(r))
			return fail(-EINVAL, "%s: row %zu lacks a name: run hardbench analyze again", file, i + 1);
		++*n;
	}
	return 0;
}

double verdict_rows_alpha(const struct csv_table *look)
{
	return look->rows > 1 ? csv_get_number(look, 0, "alpha") : NAN;
}
