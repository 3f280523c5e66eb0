/* SPDX-License-Identifier: GPL-2.0-only */
/* What sqlite.c, put.c and get.c share: the open database and its prepared statements. Theirs alone. */
#ifndef HB_ANALYSIS_STORE_DB_H
#define HB_ANALYSIS_STORE_DB_H

#include <sqlite3.h>

#include "analysis/store/store.h"

enum statement { PUT_BOOT, PUT_WINDOW, PUT_FUNCTION, PUT_SYMBOL, PUT_CASE, PUT_TIME, PUT_TOLD,
	GET_BOOT, GET_FUNCTION, COUNT_WINDOWS,
	GET_WINDOWS, COUNT_SYMBOLS, GET_SYMBOLS, COUNT_CASES, GET_CASES,
	GET_TIMES, GET_TOLD, STATEMENTS };

struct store {
	sqlite3 *db;
	sqlite3_stmt *st[STATEMENTS];	/* prepared when first used */
	char *path, *tmp;		/* tmp: NULL when reading */
	char boot[128];			/* the boot that was asked for last, and its number */
	sqlite3_int64 boot_n, windows, times;
};

/* store_failed - print what SQLite says of @what; -EIO */
int store_failed(struct store *s, const char *what);
/* store_statement - prepared and reset, owned by the store; NULL when SQLite will not have it */
sqlite3_stmt *store_statement(struct store *s, enum statement which);
void store_bind_text(sqlite3_stmt *st, int at, const char *value);	/* NULL = NULL; @value outlives the step */
/* store_boot_number - 0 = unknown, -EIO after printing */
sqlite3_int64 store_boot_number(struct store *s, const char *id);

#endif
