// SPDX-License-Identifier: GPL-2.0-only
#include "report/verdict_rows.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"

/* the enum value whose name is @s; names come from the same functions that wrote them */
static int find_name(const char *s, int last, const char *(*name)(int))
{
	for (int i = 0; i <= last; i++)
		if (!strcmp(name(i), s))
			return i;
	return 0;
}

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

static void set_column(struct verdict_row *r, const struct verdict_column *c, const char *cell)
{
	void *at = (char *)r + c->offset;

	switch (c->type) {
	case COL_STR:
		*(const char **)at = *cell ? cell : NULL;
		break;
	case COL_NUM:
		*(double *)at = *cell ? strtod(cell, NULL) : NAN;
		break;
	case COL_INT:
		*(long *)at = *cell ? strtol(cell, NULL, 10) : -1;
		break;
	case COL_CLASS:
		*(enum verdict_class *)at =
			(enum verdict_class)find_name(cell, CLASS_STAT, name_class);
		break;
	case COL_VERDICT:
		*(enum verdict *)at =
			(enum verdict)find_name(cell, VERDICT_NO_VERDICT, name_verdict);
		break;
	case COL_SCOPE:
		*(enum scope *)at = (enum scope)find_name(cell, SCOPE_IMAGE_PAIR, name_scope);
		break;
	case COL_QUAL:
		*(enum qualifier *)at = (enum qualifier)find_name(cell, QUAL_UNRESOLVED, name_qual);
		break;
	case COL_GATE:
		*(enum gate *)at = (enum gate)find_name(cell, GATE_ZERO_SPREAD, name_gate);
		break;
	}
}

static int complete(const struct verdict_row *r)
{
	return r->feature && r->arm && r->baseline && r->arch && r->kernel && r->toolchain &&
	       r->bench && r->metric && r->plan;
}

int verdict_rows_of(const struct csv_table *t, struct verdict_row **row, size_t *n)
{
	*n = 0;
	*row = calloc(t->rows, sizeof(**row));
	if (!*row)
		return fail(-ENOMEM, "verdicts.csv");
	for (size_t i = 0; i + 1 < t->rows; i++) {
		struct verdict_row *r = &(*row)[i];

		verdict_row_init(r);
		for (const struct verdict_column *c = verdict_column; c->name; c++)
			set_column(r, c, csv_get(t, i, c->name));
		if (!complete(r))
			return fail(-EINVAL, "verdicts.csv: row %zu lacks a name: run hardbench analyze again", i + 1);
		++*n;
	}
	return 0;
}
