// SPDX-License-Identifier: GPL-2.0-only
/* Rows into the store: boots, windows, the functions of a window. */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "analysis/store/db.h"

static int finish_put(struct store *s, sqlite3_stmt *st, const char *what)
{
	return sqlite3_step(st) == SQLITE_DONE ? 0 : store_failed(s, what);
}

int store_add_boot(struct store *s, const struct store_boot *b)
{
	const char *const texts[] = { b->id, b->build, b->kernel, b->arch, b->toolchain, b->base, b->feature,
				      b->arm, b->machine, b->outcome, b->dir, b->splat };
	sqlite3_stmt *st = store_statement(s, PUT_BOOT);

	if (!st)
		return store_failed(s, b->id);
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
		store_bind_text(st, i + 1, texts[i]);
	sqlite3_bind_int64(st, ARRAY_SIZE(texts) + 1, b->seed);
	sqlite3_bind_int64(st, ARRAY_SIZE(texts) + 2, b->index);
	return finish_put(s, st, b->id);
}

/* the statement of a row that belongs to @boot, whose number is its first column. @what: such a row, for the message */
static int begin_put(struct store *s, const char *boot, enum statement which, const char *what, sqlite3_stmt **st)
{
	const sqlite3_int64 n = store_boot_number(s, boot);

	if (n < 0)
		return n;
	if (!n)
		return fail(-EINVAL, "%s: %s of the unknown boot %s", s->path, what, boot);
	*st = store_statement(s, which);
	if (!*st)
		return store_failed(s, boot);
	sqlite3_clear_bindings(*st);
	sqlite3_bind_int64(*st, 1, n);
	return 0;
}

/* NULL where a metric was not measured */
static void bind_counts(sqlite3_stmt *st, int at, metric_set has, const uint64_t *count, int n)
{
	for (int k = 0; k < n; k++) {
		if (has & METRIC_BIT(k))
			sqlite3_bind_int64(st, at + k, count[k]);
		else
			sqlite3_bind_null(st, at + k);
	}
}

int store_add_window(struct store *s, const char *boot, const struct store_window *w)
{
	sqlite3_stmt *st;
	int err = begin_put(s, boot, PUT_WINDOW, "a window", &st);

	if (err)
		return err;
	sqlite3_bind_int64(st, 2, ++s->windows);
	sqlite3_bind_int64(st, 3, w->id);
	store_bind_text(st, 4, w->kase);
	store_bind_text(st, 5, w->domain);
	sqlite3_bind_int64(st, 6, w->batch);
	sqlite3_bind_int64(st, 7, w->n);
	if (!isnan(w->ns))
		sqlite3_bind_double(st, 8, w->ns);
	store_bind_text(st, 9, w->status);
	bind_counts(st, 10, w->has, w->count, M_ALL);
	return finish_put(s, st, boot);
}

static void bind_function(sqlite3_stmt *st, const struct store_symbol *y)
{
	sqlite3_bind_text(st, 1, &y->space, 1, SQLITE_STATIC);
	store_bind_text(st, 2, y->object);
	store_bind_text(st, 3, y->symbol);
}

/* the number of a function, new or known; negative = -EIO */
static sqlite3_int64 function_number(struct store *s, const struct store_symbol *y)
{
	sqlite3_stmt *st = store_statement(s, GET_FUNCTION);
	int rc;

	if (!st)
		return store_failed(s, y->symbol);
	bind_function(st, y);
	rc = sqlite3_step(st);
	if (rc == SQLITE_ROW)
		return sqlite3_column_int64(st, 0);
	st = rc == SQLITE_DONE ? store_statement(s, PUT_FUNCTION) : NULL;
	if (!st)
		return store_failed(s, y->symbol);
	bind_function(st, y);
	if (sqlite3_step(st) != SQLITE_DONE)
		return store_failed(s, y->symbol);
	return sqlite3_last_insert_rowid(s->db);
}

int store_add_symbol(struct store *s, const char *boot, uint32_t id, const struct store_symbol *y)
{
	sqlite3_int64 function;
	sqlite3_stmt *st;
	int err = begin_put(s, boot, PUT_SYMBOL, "a function", &st);

	if (err)
		return err;
	function = function_number(s, y);
	if (function < 0)
		return function;
	sqlite3_bind_int64(st, 2, id);
	sqlite3_bind_int64(st, 3, function);
	bind_counts(st, 4, y->has, y->count, M_METRICS);
	return finish_put(s, st, y->symbol);
}

int store_add_time(struct store *s, const char *boot, const struct store_time *y)
{
	const char *const texts[] = { y->kase, y->domain };
	sqlite3_stmt *st;
	int err = begin_put(s, boot, PUT_TIME, "a batch", &st);

	if (err)
		return err;
	sqlite3_bind_int64(st, 2, ++s->times);
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
		store_bind_text(st, 3 + i, texts[i]);
	sqlite3_bind_int64(st, 5, y->process);
	sqlite3_bind_int64(st, 6, y->batch);
	sqlite3_bind_int64(st, 7, y->n);
	store_bind_text(st, 8, y->metric);
	sqlite3_bind_double(st, 9, y->value);
	store_bind_text(st, 10, y->status);
	return finish_put(s, st, boot);
}

int store_add_fact(struct store *s, const char *boot, const struct store_fact *t)
{
	sqlite3_stmt *st;
	int err = begin_put(s, boot, PUT_TOLD, "a fact", &st);

	if (err)
		return err;
	sqlite3_bind_int64(st, 2, ++s->times);
	store_bind_text(st, 3, t->when);
	store_bind_text(st, 4, t->key);
	store_bind_text(st, 5, t->value);
	return finish_put(s, st, boot);
}

int store_add_case(struct store *s, const char *boot, const struct store_case *c)
{
	const char *const texts[] = { c->domain, c->name, c->op, c->control, c->series, c->cold };
	const unsigned int numbers[] = { c->control_ops, c->dose, c->ops, c->warmup };
	sqlite3_stmt *st;
	int err = begin_put(s, boot, PUT_CASE, "a case", &st);

	if (err)
		return err;
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
		store_bind_text(st, 2 + i, texts[i]);
	for (size_t i = 0; i < ARRAY_SIZE(numbers); i++)
		sqlite3_bind_int64(st, 2 + ARRAY_SIZE(texts) + i, numbers[i]);
	return finish_put(s, st, c->name);
}
