// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/table_column.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"

/* cut @text at the first of @sep; returns what follows, NULL = there is none */
static char *cut(char *text, char sep)
{
	char *at = text ? strchr(text, sep) : NULL;

	if (at)
		*at++ = '\0';
	return at;
}

int table_column_parse(struct table_column *c, const char *arg)
{
	char *rest, *where, *word, *save = NULL;
	int err = 0;

	c->text = strdup(arg);
	if (!c->text)
		return fail(-ENOMEM, "table");
	c->title = cut(c->text, '=');
	c->set = c->text;
	c->of = !strcmp(c->text, "sum") ? COLUMN_OF_SUM : !strcmp(c->text, "rest") ? COLUMN_OF_REST : COLUMN_OF_SET;
	if (c->of != COLUMN_OF_SET) {
		c->title = c->title ? c->title : c->text;
		return 0;
	}
	rest = cut(c->text, ':');
	where = cut(rest, '@');
	c->feature = rest;
	c->arm = cut(rest, '/');
	if (!c->arm || !*c->arm || !*c->feature || !*c->set)
		return fail(-EINVAL, "table: %s: expected SET:FEATURE/ARM, with @WHERE and =TITLE as wanted", arg);
	if (!c->title)
		c->title = strcmp(c->arm, "on") ? c->arm : c->feature;
	for (word = where ? strtok_r(where, ",", &save) : NULL; word && !err; word = strtok_r(NULL, ",", &save))
		err = strlist_add(&c->where, word);
	return err ? fail(err, "table") : 0;
}

static bool is_there(const struct table_column *c, const struct verdict_row *r)
{
	for (size_t i = 0; i < c->where.n; i++)
		if (strcmp(c->where.at[i], r->key.arch) && strcmp(c->where.at[i], r->key.kernel) &&
		    strcmp(c->where.at[i], r->key.toolchain))
			return false;
	return !strcmp(c->feature, r->key.feature);
}

/* in a series an arm is held against another and is what the next is held against: its own rows are meant */
static bool is_of(const struct table_column *c, const struct verdict_row *r)
{
	return is_there(c, r) && !strcmp(c->arm, c->baseline ? r->baseline : r->key.arm);
}

int table_column_check(struct table_column *c)
{
	const struct verdict_row *first = NULL;

	c->baseline = true;
	for (size_t i = 0; i < c->data->n && c->baseline; i++)
		c->baseline = !is_there(c, c->data->row[i]) || strcmp(c->arm, c->data->row[i]->key.arm);
	for (size_t i = 0; i < c->data->n; i++) {
		const struct verdict_row *r = c->data->row[i];

		if (!is_of(c, r))
			continue;
		first = first ? first : r;
		if (!arm_key_same_place(&first->key, &r->key))
			return fail(-EINVAL, "table: %s:%s/%s exists on %s, %s, %s and on %s, %s, %s: say which with "
				    "@", c->set, c->feature, c->arm, first->key.arch, first->key.kernel,
				    first->key.toolchain, r->key.arch, r->key.kernel, r->key.toolchain);
	}
	return first ? 0 : fail(-EINVAL, "table: %s has no %s/%s there", c->set, c->feature, c->arm);
}

/* how much a row says of a column's arm: of several comparisons with a baseline one may have no count of it */
static int says(const struct table_column *c, const struct verdict_row *r)
{
	if (!c->baseline || isfinite(r->a))
		return 3;
	return verdict_absence(r, c->arm) > ABSENCE_NOT_COUNTED ? 2 : 1;
}

const struct verdict_row *table_column_row(const struct table_column *c, const char *kase, const char *metric)
{
	const struct verdict_row *best = NULL;

	for (size_t i = 0; i < c->data->n; i++) {
		const struct verdict_row *r = c->data->row[i];

		if (!strcmp(r->bench, kase) && !strcmp(r->metric, metric) && is_of(c, r) &&
		    (!best || says(c, r) > says(c, best)))
			best = r;
	}
	return best;
}
