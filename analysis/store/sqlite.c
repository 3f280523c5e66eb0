// SPDX-License-Identifier: GPL-2.0-only
/* Written once, in one transaction, to a temporary name; then only read. */
#include "analysis/store/db.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"

/* of the tables below; the program counts it up when it wants others */
enum { STORE_FORMAT = 4 };

/* the %s: the columns of all metrics, then those of the stored ones */
static const char schema[] =
	"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
	"PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; PRAGMA user_version = %d;"
	"BEGIN;"
	"CREATE TABLE boot(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, build TEXT, kernel TEXT, arch TEXT,"
	" toolchain TEXT, base TEXT, feature TEXT, arm TEXT, machine TEXT, outcome TEXT NOT NULL, dir TEXT,"
	" splat TEXT, seed INTEGER, idx INTEGER);"
	"CREATE TABLE window(boot INTEGER, n_row INTEGER, id INTEGER, kase TEXT, domain TEXT, batch INTEGER,"
	" n INTEGER, ns REAL, status TEXT%s, PRIMARY KEY(boot, n_row)) WITHOUT ROWID;"
	"CREATE TABLE function(n INTEGER PRIMARY KEY, space TEXT, object TEXT, symbol TEXT,"
	" UNIQUE(space, object, symbol));"
	"CREATE TABLE symbol(boot INTEGER, window INTEGER, function INTEGER%s,"
	" PRIMARY KEY(boot, window, function)) WITHOUT ROWID;"
	"CREATE TABLE kase(boot INTEGER, domain TEXT, name TEXT, op TEXT, control TEXT, control_ops INTEGER,"
	" series TEXT, dose INTEGER, ops INTEGER, warmup INTEGER, cold TEXT, PRIMARY KEY(boot, domain, name))"
	" WITHOUT ROWID;"
	"CREATE TABLE time(boot INTEGER, n_row INTEGER, kase TEXT, domain TEXT, process INTEGER, batch INTEGER,"
	" n INTEGER, metric TEXT, value REAL, status TEXT, PRIMARY KEY(boot, n_row)) WITHOUT ROWID;"
	"CREATE TABLE told(boot INTEGER, n_row INTEGER, moment TEXT, key TEXT, value TEXT, PRIMARY KEY(boot, n_row))"
	" WITHOUT ROWID;"
	"CREATE TABLE metric(n INTEGER PRIMARY KEY, name TEXT, unit TEXT);";

/* an insert: the table, the columns that it fills, and how many metrics behind them */
static const struct { const char *table, *columns; unsigned int metrics; } put[STATEMENTS] = {
	[PUT_BOOT] = { "boot", "id, build, kernel, arch, toolchain, base, feature, arm, machine, outcome, dir, splat,"
			       " seed, idx", 0 },
	[PUT_WINDOW] = { "window", "boot, n_row, id, kase, domain, batch, n, ns, status", M_ALL },
	[PUT_FUNCTION] = { "function", "space, object, symbol", 0 },
	[PUT_SYMBOL] = { "symbol", "boot, window, function", M_METRICS },
	[PUT_TIME] = { "time", "boot, n_row, kase, domain, process, batch, n, metric, value, status", 0 },
	[PUT_TOLD] = { "told", "boot, n_row, moment, key, value", 0 },
	[PUT_CASE] = { "kase", "boot, domain, name, op, control, series, cold, control_ops, dose, ops, warmup", 0 },
};

/* a question; the %s are the columns of so many metrics */
static const struct { const char *text; unsigned int metrics; } get[STATEMENTS] = {
	[GET_BOOT] = { "SELECT n, outcome, splat FROM boot WHERE id = ?", 0 },
	[GET_FUNCTION] = { "SELECT n FROM function WHERE space = ? AND object = ? AND symbol = ?", 0 },
	[COUNT_WINDOWS] = { "SELECT count(*) FROM window WHERE boot = ?", 0 },
	[GET_WINDOWS] = { "SELECT kase, domain, status, batch, id, n, ns%s FROM window WHERE boot = ?"
			  " ORDER BY kase, n, batch, domain, id", M_ALL },
	[COUNT_SYMBOLS] = { "SELECT count(*) FROM symbol WHERE boot = ? AND window = ?", 0 },
	[GET_SYMBOLS] = { "SELECT object, symbol, space%s FROM symbol JOIN function ON function.n = symbol.function"
			  " WHERE boot = ? AND window = ? ORDER BY space, object, symbol", M_METRICS },
	[GET_TOLD] = { "SELECT moment, key, value FROM told WHERE boot = ? ORDER BY n_row", 0 },
	[GET_TIMES] = { "SELECT kase, domain, metric, status, process, batch, n, value FROM time WHERE boot = ?"
			" ORDER BY kase, domain, metric, process, batch", 0 },
	[COUNT_CASES] = { "SELECT count(*) FROM kase WHERE boot = ?", 0 },
	[GET_CASES] = { "SELECT domain, name, op, control, series, cold, control_ops, dose, ops, warmup FROM kase"
			" WHERE boot = ? ORDER BY domain DESC, name", 0 },
};

/* , "NAME" TYPE for each of the first @n metrics, for SQLite to free; NULL: no memory */
static char *columns_of(unsigned int n, const char *type)
{
	sqlite3_str *t = sqlite3_str_new(NULL);

	for (unsigned int m = 0; m < n; m++)
		sqlite3_str_appendf(t, ", \"%w\"%s", metric_name(m), type);
	if (!n)
		sqlite3_str_appendall(t, " ");
	return sqlite3_str_finish(t);
}

/* the statement's text, for SQLite to free */
static char *sql_of(enum statement which)
{
	char *columns = columns_of(put[which].table ? put[which].metrics : get[which].metrics, "");
	sqlite3_str *t = sqlite3_str_new(NULL);

	if (put[which].table) {
		sqlite3_str_appendf(t, "INSERT INTO %s(%s%s) VALUES(?", put[which].table, put[which].columns, columns);
		for (const char *c = put[which].columns; (c = strchr(c, ',')); c++)
			sqlite3_str_appendall(t, ",?");
		for (unsigned int m = 0; m < put[which].metrics; m++)
			sqlite3_str_appendall(t, ",?");
		sqlite3_str_appendall(t, ")");
	} else {
		sqlite3_str_appendf(t, get[which].text, columns);
	}
	sqlite3_free(columns);
	return sqlite3_str_finish(t);
}

/* a full disk in the words that everybody has for it */
static const char *why_failed(sqlite3 *db)
{
	if (!db)
		return "out of memory";
	return sqlite3_errcode(db) == SQLITE_FULL || sqlite3_system_errno(db) == ENOSPC ? strerror(ENOSPC) :
											   sqlite3_errmsg(db);
}

int store_failed(struct store *s, const char *what)
{
	return fail(-EINVAL, "%s: %s: %s", s->path, what, why_failed(s->db)), -EIO;
}

sqlite3_stmt *store_statement(struct store *s, enum statement which)
{
	char *sql = s->st[which] ? NULL : sql_of(which);
	int rc = sql ? sqlite3_prepare_v2(s->db, sql, -1, &s->st[which], NULL) : SQLITE_OK;

	sqlite3_free(sql);
	if (rc != SQLITE_OK || !s->st[which])
		return NULL;
	sqlite3_reset(s->st[which]);
	return s->st[which];
}

void store_bind_text(sqlite3_stmt *st, int at, const char *value)
{
	sqlite3_bind_text(st, at, value, -1, SQLITE_STATIC);	/* NULL = NULL */
}

static int create(struct store *s)
{
	char *all = columns_of(M_ALL, " INTEGER"), *stored = columns_of(M_METRICS, " INTEGER");
	char *text = all && stored ? sqlite3_mprintf(schema, STORE_FORMAT, all, stored) : NULL;
	int rc = text ? sqlite3_exec(s->db, text, NULL, NULL, NULL) : SQLITE_NOMEM;

	sqlite3_free(all);
	sqlite3_free(stored);
	sqlite3_free(text);
	for (int k = 0; rc == SQLITE_OK && k < M_ALL; k++) {
		text = sqlite3_mprintf("INSERT INTO metric VALUES(%d, %Q, %Q)", k, metric_table[k].name,
				       metric_table[k].unit);
		rc = text ? sqlite3_exec(s->db, text, NULL, NULL, NULL) : SQLITE_NOMEM;
		sqlite3_free(text);
	}
	return rc == SQLITE_OK ? 0 : store_failed(s, "create");
}

static int one_number(void *ctx, int n, char **value, char **name)
{
	(void)name;
	if (n == 1 && value[0])
		*(int *)ctx = atoi(value[0]);
	return 0;
}

/* an index of another version has other columns; what is no database at all says so when it is asked */
static int check_format(struct store *s)
{
	int format = STORE_FORMAT;

	sqlite3_exec(s->db, "PRAGMA user_version", one_number, &format, NULL);
	return format == STORE_FORMAT ? 0 : fail(-EINVAL, "%s: made by another version: run hardbench collect again",
						 s->path);
}

/* behind its last page it has a sum of all, which SQLite does not look at: a value has none of its own */
static int check_sum(struct store *s)
{
	const int err = fs_file_closed(s->path);

	return !err ? 0 : err == -EUCLEAN || err == -ENODATA ?
		       fail(-EINVAL, "%s is damaged: it has another content than when it was written; hardbench "
			    "collect makes it again", s->path) : fail(err, "%s", s->path);
}

static int open_db(struct store *s, const char *path, int write)
{
	const int flags = SQLITE_OPEN_NOMUTEX /* a store is one thread's */ |
			  (write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
	int err;

	s->path = strdup(path);
	if (!s->path)
		return fail(-ENOMEM, "open %s", path);
	s->tmp = write ? fs_temp(path) : NULL;
	if (write && unlink(s->tmp) && errno != ENOENT)
		return fail(-errno, "remove %s", s->tmp);
	if (!write && access(path, R_OK))
		return fail(-errno, "%s (hardbench collect makes it)", path);
	if (sqlite3_open_v2(write ? s->tmp : path, &s->db, flags, NULL) != SQLITE_OK)
		return store_failed(s, "open");
	if (write)
		return create(s);
	err = check_format(s);
	return err ? err : check_sum(s);
}

int store_open(struct store **out, const char *path, int write)
{
	struct store *s = calloc(1, sizeof(*s));
	int err = s ? open_db(s, path, write) : -ENOMEM;

	if (err)
		store_close(s);
	else
		*out = s;
	return err;
}

static void close_db(struct store *s)
{
	for (int i = 0; i < STATEMENTS; i++)
		sqlite3_finalize(s->st[i]);
	sqlite3_close(s->db);
	memset(s->st, 0, sizeof(s->st));
	s->db = NULL;
}

static int sync_file(const char *path)
{
	AUTO_CLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);

	return fd < 0 || fsync(fd) ? -errno : 0;
}

int store_commit(struct store *s)
{
	int err;

	if (sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		return store_failed(s, "commit");
	close_db(s);
	err = fs_close_file(s->tmp);
	if (!err)
		err = sync_file(s->tmp);
	if (!err)
		err = fs_rename(s->tmp, s->path);
	if (err)
		return fail(err, "write %s", s->path);
	free(TAKE(s->tmp));
	return 0;
}

void store_close(struct store *s)
{
	if (!s)
		return;
	close_db(s);
	if (s->tmp)
		unlink(s->tmp);
	free(s->tmp);
	free(s->path);
	free(s);
}

sqlite3_int64 store_boot_number(struct store *s, const char *id)
{
	sqlite3_stmt *st;
	int rc;

	if (s->boot_n && !strcmp(s->boot, id))
		return s->boot_n;
	st = store_statement(s, GET_BOOT);
	if (!st)
		return store_failed(s, id);
	store_bind_text(st, 1, id);
	rc = sqlite3_step(st);
	if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		return store_failed(s, id);
	if (rc == SQLITE_DONE || strlen(id) >= sizeof(s->boot))
		return 0;
	strcpy(s->boot, id);
	s->boot_n = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return s->boot_n;
}
