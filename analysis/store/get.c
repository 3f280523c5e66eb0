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

/* how many rows a query will give: -EIO after printing */
static sqlite3_int64 count_rows(struct store *s, enum statement which, sqlite3_int64 a, sqlite3_int64 b)
{
	sqlite3_stmt *st = store_statement(s, which);
	sqlite3_int64 n;

	if (!st)
		return store_failed(s, "count");
	sqlite3_bind_int64(st, 1, a);
	if (sqlite3_bind_parameter_count(st) > 1)
		sqlite3_bind_int64(st, 2, b);
	if (sqlite3_step(st) != SQLITE_ROW)
		return store_failed(s, "count");
	n = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return n;
}

static bool read_window(sqlite3_stmt *st, struct store_window *w)
{
	const bool no_ns = sqlite3_column_type(st, 6) == SQLITE_NULL;

	*w = (struct store_window){
		.kase = copy(st, 0), .domain = copy(st, 1), .status = copy(st, 2),
		.batch = sqlite3_column_int64(st, 3), .id = sqlite3_column_int64(st, 4),
		.n = sqlite3_column_int64(st, 5), .ns = no_ns ? NAN : sqlite3_column_double(st, 6),
	};
	w->has = read_counts(st, 7, w->count, M_ALL);
	return w->kase && w->domain && w->status;
}

int store_windows(struct store *s, const char *boot, struct store_window **out, size_t *n)
{
	const sqlite3_int64 b = store_boot_number(s, boot);
	const sqlite3_int64 rows = b > 0 ? count_rows(s, COUNT_WINDOWS, b, 0) : b;
	sqlite3_stmt *st = store_statement(s, GET_WINDOWS);
	struct store_window *w;
	size_t k = 0;
	int rc;

	if (rows < 0 || !st)
		return rows < 0 ? rows : store_failed(s, boot);
	w = calloc(rows + 1, sizeof(*w));
	if (!w)
		return -ENOMEM;
	sqlite3_bind_int64(st, 1, b);
	while ((rc = sqlite3_step(st)) == SQLITE_ROW && k < (size_t)rows)
		if (!read_window(st, &w[k++]))
			break;
	if (rc != SQLITE_DONE || k != (size_t)rows) {
		store_windows_free(w, k);
		return store_failed(s, boot);
	}
	*out = w;
	*n = k;
	return 0;
}

void store_windows_free(struct store_window *w, size_t n)
{
	for (size_t i = 0; w && i < n; i++) {
		free((char *)w[i].kase);
		free((char *)w[i].domain);
		free((char *)w[i].status);
	}
	free(w);
}

static bool read_symbol(sqlite3_stmt *st, struct store_symbol *y)
{
	const unsigned char *space = sqlite3_column_text(st, 2);

	*y = (struct store_symbol){ .object = copy(st, 0), .symbol = copy(st, 1), .space = space ? *space : '?' };
	y->has = read_counts(st, 3, y->count, M_METRICS);
	return y->object && y->symbol;
}

int store_symbols(struct store *s, const char *boot, uint32_t id, struct store_symbol **out, size_t *n)
{
	const sqlite3_int64 b = store_boot_number(s, boot);
	const sqlite3_int64 rows = b > 0 ? count_rows(s, COUNT_SYMBOLS, b, id) : b;
	sqlite3_stmt *st = store_statement(s, GET_SYMBOLS);
	struct store_symbol *y;
	size_t k = 0;
	int rc;

	if (rows < 0 || !st)
		return rows < 0 ? rows : store_failed(s, boot);
	y = calloc(rows + 1, sizeof(*y));
	if (!y)
		return -ENOMEM;
	sqlite3_bind_int64(st, 1, b);
	sqlite3_bind_int64(st, 2, id);
	while ((rc = sqlite3_step(st)) == SQLITE_ROW && k < (size_t)rows)
		if (!read_symbol(st, &y[k++]))
			break;
	if (rc != SQLITE_DONE || k != (size_t)rows) {
		store_symbols_free(y, k);
		return store_failed(s, boot);
	}
	*out = y;
	*n = k;
	return 0;
}

void store_symbols_free(struct store_symbol *y, size_t n)
{
	for (size_t i = 0; y && i < n; i++) {
		free((char *)y[i].object);
		free((char *)y[i].symbol);
	}
	free(y);
}

static bool read_case(sqlite3_stmt *st, struct store_case *c)
{
	*c = (struct store_case){
		.domain = copy(st, 0), .name = copy(st, 1), .op = copy(st, 2), .control = copy(st, 3),
		.series = copy(st, 4), .cold = copy(st, 5),
		.control_ops = sqlite3_column_int64(st, 6), .dose = sqlite3_column_int64(st, 7),
		.ops = sqlite3_column_int64(st, 8), .warmup = sqlite3_column_int64(st, 9),
	};
	return c->domain && c->name && c->op && c->control && c->series && c->cold;
}

int store_cases(struct store *s, const char *boot, struct store_case **out, size_t *n)
{
	const sqlite3_int64 b = store_boot_number(s, boot);
	const sqlite3_int64 rows = b > 0 ? count_rows(s, COUNT_CASES, b, 0) : b;
	sqlite3_stmt *st = store_statement(s, GET_CASES);
	struct store_case *c;
	size_t k = 0;
	int rc;

	if (rows < 0 || !st)
		return rows < 0 ? rows : store_failed(s, boot);
	c = calloc(rows + 1, sizeof(*c));
	if (!c)
		return -ENOMEM;
	sqlite3_bind_int64(st, 1, b);
	while ((rc = sqlite3_step(st)) == SQLITE_ROW && k < (size_t)rows)
		if (!read_case(st, &c[k++]))
			break;
	if (rc != SQLITE_DONE || k != (size_t)rows) {
		store_cases_free(c, k);
		return store_failed(s, boot);
	}
	*out = c;
	*n = k;
	return 0;
}

void store_cases_free(struct store_case *c, size_t n)
{
	for (size_t i = 0; c && i < n; i++) {
		free((char *)c[i].domain);
		free((char *)c[i].name);
		free((char *)c[i].op);
		free((char *)c[i].control);
		free((char *)c[i].series);
		free((char *)c[i].cold);
	}
	free(c);
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
