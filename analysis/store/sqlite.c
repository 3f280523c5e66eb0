// SPDX-License-Identifier: GPL-2.0-only
/* The only include of sqlite3.h. Written once, in one transaction, to a temporary name; then only read. */
#include "store.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>

#include "../../bench/host/fail.h"

enum statement { PUT_BOOT, PUT_WINDOW, PUT_FUNCTION, PUT_SYMBOL, GET_BOOT, GET_FUNCTION, COUNT_WINDOWS,
	GET_WINDOWS, COUNT_SYMBOLS, GET_SYMBOLS, STATEMENTS };

struct store {
	sqlite3 *db;
	sqlite3_stmt *st[STATEMENTS];	/* prepared when first used */
	char *path, *tmp;		/* tmp: NULL when reading */
	char boot[128];			/* the boot that was asked for last, and its number */
	sqlite3_int64 boot_n, windows;
};

#define COUNTS "c0, c1, c2, c3, c4, c5, c6, c7, c8, c9"
_Static_assert(M_METRICS == 10, "as many columns as there are metrics: COUNTS, the schema, the inserts");

static const char schema[] =
	"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
	"PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;"
	"BEGIN;"
	"CREATE TABLE boot(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, build TEXT, kernel TEXT, arch TEXT,"
	" toolchain TEXT, base TEXT, feature TEXT, arm TEXT, machine TEXT, outcome TEXT NOT NULL, dir TEXT,"
	" splat TEXT, seed INTEGER, idx INTEGER);"
	"CREATE TABLE window(boot INTEGER, n_row INTEGER, id INTEGER, kase TEXT, domain TEXT, batch INTEGER,"
	" n INTEGER, ns REAL, status TEXT, user INTEGER, " COUNTS ", PRIMARY KEY(boot, n_row)) WITHOUT ROWID;"
	"CREATE TABLE function(n INTEGER PRIMARY KEY, space TEXT, object TEXT, symbol TEXT,"
	" UNIQUE(space, object, symbol));"
	"CREATE TABLE symbol(boot INTEGER, window INTEGER, function INTEGER, " COUNTS ","
	" PRIMARY KEY(boot, window, function)) WITHOUT ROWID;"
	"CREATE TABLE metric(n INTEGER PRIMARY KEY, name TEXT);";

static const char *const sql[STATEMENTS] = {
	[PUT_BOOT] = "INSERT INTO boot VALUES(NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
	[PUT_WINDOW] = "INSERT INTO window VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
	[PUT_FUNCTION] = "INSERT INTO function VALUES(NULL,?,?,?)",
	[PUT_SYMBOL] = "INSERT INTO symbol VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
	[GET_BOOT] = "SELECT n, outcome, splat FROM boot WHERE id = ?",
	[GET_FUNCTION] = "SELECT n FROM function WHERE space = ? AND object = ? AND symbol = ?",
	[COUNT_WINDOWS] = "SELECT count(*) FROM window WHERE boot = ?",
	[GET_WINDOWS] = "SELECT kase, domain, status, batch, id, n, ns, user, " COUNTS
			" FROM window WHERE boot = ? ORDER BY kase, n, batch, domain, id",
	[COUNT_SYMBOLS] = "SELECT count(*) FROM symbol WHERE boot = ? AND window = ?",
	[GET_SYMBOLS] = "SELECT object, symbol, space, " COUNTS " FROM symbol JOIN function"
			" ON function.n = symbol.function WHERE boot = ? AND window = ?"
			" ORDER BY space, object, symbol",
};

static int broken(struct store *s, const char *what)
{
	return fail(-EINVAL, "%s: %s: %s", s->path, what, s->db ? sqlite3_errmsg(s->db) : "out of memory"), -EIO;
}

static sqlite3_stmt *statement(struct store *s, enum statement which)
{
	if (!s->st[which] && sqlite3_prepare_v2(s->db, sql[which], -1, &s->st[which], NULL) != SQLITE_OK)
		return NULL;
	sqlite3_reset(s->st[which]);
	return s->st[which];
}

static int finish_put(struct store *s, sqlite3_stmt *st, const char *what)
{
	return sqlite3_step(st) == SQLITE_DONE ? 0 : broken(s, what);
}

static void text(sqlite3_stmt *st, int at, const char *value)
{
	sqlite3_bind_text(st, at, value, -1, SQLITE_STATIC);	/* NULL = NULL */
}

static int create(struct store *s)
{
	static const char *const names[] = METER_NAMES;
	int rc = sqlite3_exec(s->db, schema, NULL, NULL, NULL);

	for (int k = 0; rc == SQLITE_OK && k < M_METRICS; k++) {
		char *put = sqlite3_mprintf("INSERT INTO metric VALUES(%d, %Q)", k, names[k]);

		rc = put ? sqlite3_exec(s->db, put, NULL, NULL, NULL) : SQLITE_NOMEM;
		sqlite3_free(put);
	}
	return rc == SQLITE_OK ? 0 : broken(s, "create");
}

static int open_db(struct store *s, const char *path, int write)
{
	int flags = write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;

	s->path = strdup(path);
	if (!s->path || (write && asprintf(&s->tmp, "%s.%d.tmp", path, getpid()) < 0)) {
		s->tmp = NULL;
		return fail(-ENOMEM, "open %s", path);
	}
	if (write && unlink(s->tmp) && errno != ENOENT)
		return fail(-errno, "remove %s", s->tmp);
	if (!write && access(path, R_OK))
		return fail(-errno, "%s (hardbench collect makes it)", path);
	if (sqlite3_open_v2(write ? s->tmp : path, &s->db, flags, NULL) != SQLITE_OK)
		return broken(s, "open");
	return write ? create(s) : 0;
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

static int sync_path(const char *path, int flags)
{
	AUTO_CLOSE int fd = open(path, O_RDONLY | O_CLOEXEC | flags);

	return fd < 0 || fsync(fd) ? -errno : 0;
}

int store_commit(struct store *s)
{
	AUTO_FREE char *dir = strdup(s->path);
	char *slash = dir ? strrchr(dir, '/') : NULL;
	int err;

	if (sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		return broken(s, "commit");
	close_db(s);
	err = sync_path(s->tmp, 0);
	if (!err && rename(s->tmp, s->path))
		err = -errno;
	if (err)
		return fail(err, "write %s", s->path);
	free(TAKE(s->tmp));
	if (slash)
		*slash = 0;
	err = sync_path(slash ? dir : ".", O_DIRECTORY);
	return err ? fail(err, "sync the folder of %s", s->path) : 0;
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

int store_add_boot(struct store *s, const struct store_boot *b)
{
	const char *const texts[] = { b->id, b->build, b->kernel, b->arch, b->toolchain, b->base, b->feature,
				      b->arm, b->machine, b->outcome, b->dir, b->splat };
	sqlite3_stmt *st = statement(s, PUT_BOOT);

	if (!st)
		return broken(s, b->id);
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
		text(st, i + 1, texts[i]);
	sqlite3_bind_int64(st, ARRAY_SIZE(texts) + 1, b->seed);
	sqlite3_bind_int64(st, ARRAY_SIZE(texts) + 2, b->index);
	return finish_put(s, st, b->id);
}

/* the number of a boot: 0 = unknown, negative = -EIO */
static sqlite3_int64 boot_number(struct store *s, const char *id)
{
	sqlite3_stmt *st;
	int rc;

	if (s->boot_n && !strcmp(s->boot, id))
		return s->boot_n;
	st = statement(s, GET_BOOT);
	if (!st)
		return broken(s, id);
	text(st, 1, id);
	rc = sqlite3_step(st);
	if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		return broken(s, id);
	if (rc == SQLITE_DONE || strlen(id) >= sizeof(s->boot))
		return 0;
	strcpy(s->boot, id);
	s->boot_n = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return s->boot_n;
}

static void bind_counts(sqlite3_stmt *st, int at, const uint64_t *count)
{
	for (int k = 0; k < M_METRICS; k++)
		sqlite3_bind_int64(st, at + k, count[k]);
}

int store_add_window(struct store *s, const char *boot, const struct store_window *w)
{
	const sqlite3_int64 n = boot_number(s, boot);
	sqlite3_stmt *st = statement(s, PUT_WINDOW);
	const bool ok = !strcmp(w->status, "ok");

	if (n < 0 || !st)
		return n < 0 ? n : broken(s, boot);
	if (!n)
		return fail(-EINVAL, "%s: a window of the unknown boot %s", s->path, boot);
	sqlite3_clear_bindings(st);
	sqlite3_bind_int64(st, 1, n);
	sqlite3_bind_int64(st, 2, ++s->windows);
	sqlite3_bind_int64(st, 3, w->id);
	text(st, 4, w->kase);
	text(st, 5, w->domain);
	sqlite3_bind_int64(st, 6, w->batch);
	sqlite3_bind_int64(st, 7, w->n);
	if (!isnan(w->ns))
		sqlite3_bind_double(st, 8, w->ns);
	text(st, 9, w->status);
	if (ok) {
		sqlite3_bind_int64(st, 10, w->user_instructions);
		bind_counts(st, 11, w->count);
	}
	return finish_put(s, st, boot);
}

static void bind_function(sqlite3_stmt *st, const struct store_symbol *y)
{
	sqlite3_bind_text(st, 1, &y->space, 1, SQLITE_STATIC);
	text(st, 2, y->object);
	text(st, 3, y->symbol);
}

/* the number of a function, new or known; negative = -EIO */
static sqlite3_int64 function_number(struct store *s, const struct store_symbol *y)
{
	sqlite3_stmt *st = statement(s, GET_FUNCTION);
	int rc;

	if (!st)
		return broken(s, y->symbol);
	bind_function(st, y);
	rc = sqlite3_step(st);
	if (rc == SQLITE_ROW)
		return sqlite3_column_int64(st, 0);
	st = rc == SQLITE_DONE ? statement(s, PUT_FUNCTION) : NULL;
	if (!st)
		return broken(s, y->symbol);
	bind_function(st, y);
	if (sqlite3_step(st) != SQLITE_DONE)
		return broken(s, y->symbol);
	return sqlite3_last_insert_rowid(s->db);
}

int store_add_symbol(struct store *s, const char *boot, uint32_t id, const struct store_symbol *y)
{
	const sqlite3_int64 n = boot_number(s, boot), function = n > 0 ? function_number(s, y) : n;
	sqlite3_stmt *st = statement(s, PUT_SYMBOL);

	if (!n)
		return fail(-EINVAL, "%s: a function of the unknown boot %s", s->path, boot);
	if (function < 0 || !st)
		return function < 0 ? function : broken(s, boot);
	sqlite3_bind_int64(st, 1, n);
	sqlite3_bind_int64(st, 2, id);
	sqlite3_bind_int64(st, 3, function);
	bind_counts(st, 4, y->count);
	return finish_put(s, st, y->symbol);
}

static char *copy(sqlite3_stmt *st, int at)
{
	const unsigned char *t = sqlite3_column_text(st, at);

	return strdup(t ? (const char *)t : "");
}

static void read_counts(sqlite3_stmt *st, int at, uint64_t *count)
{
	for (int k = 0; k < M_METRICS; k++)
		count[k] = sqlite3_column_int64(st, at + k);
}

/* how many rows a query will give: -EIO after printing */
static sqlite3_int64 count_rows(struct store *s, enum statement which, sqlite3_int64 a, sqlite3_int64 b)
{
	sqlite3_stmt *st = statement(s, which);
	sqlite3_int64 n;

	if (!st)
		return broken(s, "count");
	sqlite3_bind_int64(st, 1, a);
	if (sqlite3_bind_parameter_count(st) > 1)
		sqlite3_bind_int64(st, 2, b);
	if (sqlite3_step(st) != SQLITE_ROW)
		return broken(s, "count");
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
		.user_instructions = sqlite3_column_int64(st, 7),
	};
	read_counts(st, 8, w->count);
	return w->kase && w->domain && w->status;
}

int store_windows(struct store *s, const char *boot, struct store_window **out, size_t *n)
{
	const sqlite3_int64 b = boot_number(s, boot);
	const sqlite3_int64 rows = b > 0 ? count_rows(s, COUNT_WINDOWS, b, 0) : b;
	sqlite3_stmt *st = statement(s, GET_WINDOWS);
	struct store_window *w;
	size_t k = 0;
	int rc;

	if (rows < 0 || !st)
		return rows < 0 ? rows : broken(s, boot);
	w = calloc(rows + 1, sizeof(*w));
	if (!w)
		return -ENOMEM;
	sqlite3_bind_int64(st, 1, b);
	while ((rc = sqlite3_step(st)) == SQLITE_ROW && k < (size_t)rows)
		if (!read_window(st, &w[k++]))
			break;
	if (rc != SQLITE_DONE || k != (size_t)rows) {
		store_windows_free(w, k);
		return broken(s, boot);
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
	read_counts(st, 3, y->count);
	return y->object && y->symbol;
}

int store_symbols(struct store *s, const char *boot, uint32_t id, struct store_symbol **out, size_t *n)
{
	const sqlite3_int64 b = boot_number(s, boot);
	const sqlite3_int64 rows = b > 0 ? count_rows(s, COUNT_SYMBOLS, b, id) : b;
	sqlite3_stmt *st = statement(s, GET_SYMBOLS);
	struct store_symbol *y;
	size_t k = 0;
	int rc;

	if (rows < 0 || !st)
		return rows < 0 ? rows : broken(s, boot);
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
		return broken(s, boot);
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

/* a column of GET_BOOT; "" for NULL and for an unknown boot */
static int boot_text(struct store *s, const char *boot, int column, char *buf, size_t len)
{
	const unsigned char *value = NULL;
	sqlite3_stmt *st = statement(s, GET_BOOT);
	int rc;

	if (!st)
		return broken(s, boot);
	text(st, 1, boot);
	rc = sqlite3_step(st);
	if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		return broken(s, boot);
	if (rc == SQLITE_ROW)
		value = sqlite3_column_text(st, column);
	snprintf(buf, len, "%s", value ? (const char *)value : "");
	sqlite3_reset(st);
	return 0;
}

int store_outcome(struct store *s, const char *boot, char *buf, size_t len)
{
	return boot_text(s, boot, 1, buf, len);
}

int store_splat(struct store *s, const char *boot, char *buf, size_t len)
{
	return boot_text(s, boot, 2, buf, len);
}
