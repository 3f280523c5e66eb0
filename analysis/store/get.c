// SPDX-License-Identifier: GPL-2.0-only
/* Rows out of the store, in their fixed order. */
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/store/db.h"

static char *copy(sqlite3_stmt *st, int at)
{
	const unsigned char *t = sqlite3_column_text(st, at);

	return strdup(t ? (const char *)t : "");
}

/* what is not NULL; the others stay 0 */
static metric_set read_counts(sqlite3_stmt *st, int at, uint64_t *count, int n)
{
	metric_set has = 0;

	for (int k = 0; k < n; k++) {
		if (sqlite3_column_type(st, at + k) == SQLITE_NULL)
			continue;
		count[k] = sqlite3_column_int64(st, at + k);
		has |= METRIC_BIT(k);
	}
	return has;
}

/* One kind of rows of a boot: the statements that count and read them, and what a row owns. */
struct row_kind {
	enum statement count, get;
	size_t size;
	bool (*read)(sqlite3_stmt *st, void *row);	/* false without memory; what it could copy is in the row */
	void (*release)(void *row);
};

/* the statement, about a boot and, where it asks for one, a window of it; NULL after printing */
static sqlite3_stmt *ask(struct store *s, enum statement which, sqlite3_int64 boot, sqlite3_int64 window)
{
	sqlite3_stmt *st = store_statement(s, which);

	if (!st)
		return NULL;
	sqlite3_bind_int64(st, 1, boot);
	if (sqlite3_bind_parameter_count(st) > 1)
		sqlite3_bind_int64(st, 2, window);
	return st;
}

/* how many rows a query will give: -EIO after printing */
static sqlite3_int64 count_rows(struct store *s, enum statement which, sqlite3_int64 boot, sqlite3_int64 window)
{
	sqlite3_stmt *st = ask(s, which, boot, window);
	sqlite3_int64 n;

	if (!st || sqlite3_step(st) != SQLITE_ROW)
		return store_failed(s, "count");
	n = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return n;
}

static void free_rows(const struct row_kind *kind, void *row, size_t n)
{
	for (size_t i = 0; row && i < n; i++)
		kind->release((char *)row + i * kind->size);
	free(row);
}

static int get_rows(struct store *s, const struct row_kind *kind, const char *boot, uint32_t window, void **out,
		    size_t *n)
{
	const sqlite3_int64 b = store_boot_number(s, boot);
	const sqlite3_int64 rows = b > 0 ? count_rows(s, kind->count, b, window) : b;
	sqlite3_stmt *st = rows < 0 ? NULL : ask(s, kind->get, b, window);
	size_t k = 0;
	char *row;
	int rc;

	if (!st)
		return rows < 0 ? rows : store_failed(s, boot);
	row = calloc(rows + 1, kind->size);
	if (!row)
		return -ENOMEM;
	while ((rc = sqlite3_step(st)) == SQLITE_ROW && k < (size_t)rows)
		if (!kind->read(st, row + k++ * kind->size))
			break;
	if (rc != SQLITE_DONE || k != (size_t)rows) {
		free_rows(kind, row, k);
		return store_failed(s, boot);
	}
	*out = row;
	*n = k;
	return 0;
}

static bool read_window(sqlite3_stmt *st, void *row)
{
	const bool no_ns = sqlite3_column_type(st, 6) == SQLITE_NULL;
	struct store_window *w = row;

	*w = (struct store_window){
		.kase = copy(st, 0), .domain = copy(st, 1), .status = copy(st, 2),
		.batch = sqlite3_column_int64(st, 3), .id = sqlite3_column_int64(st, 4),
		.n = sqlite3_column_int64(st, 5), .ns = no_ns ? NAN : sqlite3_column_double(st, 6),
	};
	w->has = read_counts(st, 7, w->count, M_ALL);
	return w->kase && w->domain && w->status;
}

static void release_window(void *row)
{
	struct store_window *w = row;

	free((char *)w->kase);
	free((char *)w->domain);
	free((char *)w->status);
}

static const struct row_kind windows = {
	COUNT_WINDOWS, GET_WINDOWS, sizeof(struct store_window), read_window, release_window,
};

int store_windows(struct store *s, const char *boot, struct store_window **out, size_t *n)
{
	void *row;
	const int err = get_rows(s, &windows, boot, 0, &row, n);

	if (!err)
		*out = row;
	return err;
}

void store_windows_free(struct store_window *w, size_t n)
{
	free_rows(&windows, w, n);
}

static bool read_symbol(sqlite3_stmt *st, void *row)
{
	const unsigned char *space = sqlite3_column_text(st, 2);
	struct store_symbol *y = row;

	*y = (struct store_symbol){ .object = copy(st, 0), .symbol = copy(st, 1), .space = space ? *space : '?' };
	y->has = read_counts(st, 3, y->count, M_METRICS);
	return y->object && y->symbol;
}

static void release_symbol(void *row)
{
	struct store_symbol *y = row;

	free((char *)y->object);
	free((char *)y->symbol);
}

static const struct row_kind symbols = {
	COUNT_SYMBOLS, GET_SYMBOLS, sizeof(struct store_symbol), read_symbol, release_symbol,
};

int store_symbols(struct store *s, const char *boot, uint32_t id, struct store_symbol **out, size_t *n)
{
	void *row;
	const int err = get_rows(s, &symbols, boot, id, &row, n);

	if (!err)
		*out = row;
	return err;
}

void store_symbols_free(struct store_symbol *y, size_t n)
{
	free_rows(&symbols, y, n);
}

/* one row after the other, so that no array of them is ever whole in memory */
static int each_row(struct store *s, enum statement which, const char *boot, int (*fn)(sqlite3_stmt *st, void *ctx),
		    void *ctx)
{
	const sqlite3_int64 b = store_boot_number(s, boot);
	sqlite3_stmt *st = b > 0 ? ask(s, which, b, 0) : NULL;
	int rc = SQLITE_DONE, err = 0;

	if (b <= 0)
		return b;
	if (!st)
		return store_failed(s, boot);
	while (!err && (rc = sqlite3_step(st)) == SQLITE_ROW)
		err = fn(st, ctx);
	sqlite3_reset(st);
	return err ? err : rc == SQLITE_DONE ? 0 : store_failed(s, boot);
}

static const char *text_of(sqlite3_stmt *st, int column)
{
	const unsigned char *text = sqlite3_column_text(st, column);

	return text ? (const char *)text : "";
}

struct times_ctx {
	int (*fn)(void *ctx, const struct store_time *y);
	void *ctx;
};

static int one_time(sqlite3_stmt *st, void *ctx)
{
	const struct times_ctx *c = ctx;
	const struct store_time y = {
		.kase = text_of(st, 0), .domain = text_of(st, 1), .metric = text_of(st, 2), .status = text_of(st, 3),
		.process = sqlite3_column_int64(st, 4), .batch = sqlite3_column_int64(st, 5),
		.n = sqlite3_column_int64(st, 6), .value = sqlite3_column_double(st, 7),
	};

	return c->fn(c->ctx, &y);
}

int store_times(struct store *s, const char *boot, int (*fn)(void *ctx, const struct store_time *y), void *ctx)
{
	struct times_ctx c = { fn, ctx };

	return each_row(s, GET_TIMES, boot, one_time, &c);
}

struct told_ctx {
	int (*fn)(void *ctx, const struct store_fact *t);
	void *ctx;
};

static int one_fact(sqlite3_stmt *st, void *ctx)
{
	const struct told_ctx *c = ctx;
	const struct store_fact t = { text_of(st, 0), text_of(st, 1), text_of(st, 2) };

	return c->fn(c->ctx, &t);
}

int store_told(struct store *s, const char *boot, int (*fn)(void *ctx, const struct store_fact *t), void *ctx)
{
	struct told_ctx c = { fn, ctx };

	return each_row(s, GET_TOLD, boot, one_fact, &c);
}

static bool read_case(sqlite3_stmt *st, void *row)
{
	struct store_case *c = row;

	*c = (struct store_case){
		.domain = copy(st, 0), .name = copy(st, 1), .op = copy(st, 2), .control = copy(st, 3),
		.series = copy(st, 4), .cold = copy(st, 5),
		.control_ops = sqlite3_column_int64(st, 6), .dose = sqlite3_column_int64(st, 7),
		.ops = sqlite3_column_int64(st, 8), .warmup = sqlite3_column_int64(st, 9),
	};
	return c->domain && c->name && c->op && c->control && c->series && c->cold;
}

static void release_case(void *row)
{
	struct store_case *c = row;

	free((char *)c->domain);
	free((char *)c->name);
	free((char *)c->op);
	free((char *)c->control);
	free((char *)c->series);
	free((char *)c->cold);
}

static const struct row_kind cases = {
	COUNT_CASES, GET_CASES, sizeof(struct store_case), read_case, release_case,
};

int store_cases(struct store *s, const char *boot, struct store_case **out, size_t *n)
{
	void *row;
	const int err = get_rows(s, &cases, boot, 0, &row, n);

	if (!err)
		*out = row;
	return err;
}

void store_cases_free(struct store_case *c, size_t n)
{
	free_rows(&cases, c, n);
}

/* a column of GET_BOOT; "" for NULL and for an unknown boot */
static int boot_column(struct store *s, const char *boot, int column, char *buf, size_t len)
{
	const unsigned char *value = NULL;
	sqlite3_stmt *st = store_statement(s, GET_BOOT);
	int rc;

	if (!st)
		return store_failed(s, boot);
	store_bind_text(st, 1, boot);
	rc = sqlite3_step(st);
	if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		return store_failed(s, boot);
	if (rc == SQLITE_ROW)
		value = sqlite3_column_text(st, column);
	snprintf(buf, len, "%s", value ? (const char *)value : "");
	sqlite3_reset(st);
	return 0;
}

int store_outcome(struct store *s, const char *boot, char *buf, size_t len)
{
	return boot_column(s, boot, 1, buf, len);
}

int store_splat(struct store *s, const char *boot, char *buf, size_t len)
{
	return boot_column(s, boot, 2, buf, len);
}
