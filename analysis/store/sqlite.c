// SPDX-License-Identifier: GPL-2.0-only
/* Written once, in one transaction, to a temporary name; then only read. */
#include "analysis/store/db.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/fail.h"

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

int store_failed(struct store *s, const char *what)
{
	return fail(-EINVAL, "%s: %s: %s", s->path, what, s->db ? sqlite3_errmsg(s->db) : "out of memory"), -EIO;
}

sqlite3_stmt *store_statement(struct store *s, enum statement which)
{
	if (!s->st[which] && sqlite3_prepare_v2(s->db, sql[which], -1, &s->st[which], NULL) != SQLITE_OK)
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
	static const char *const names[] = METER_NAMES;
	int rc = sqlite3_exec(s->db, schema, NULL, NULL, NULL);

	for (int k = 0; rc == SQLITE_OK && k < M_METRICS; k++) {
		char *put = sqlite3_mprintf("INSERT INTO metric VALUES(%d, %Q)", k, names[k]);

		rc = put ? sqlite3_exec(s->db, put, NULL, NULL, NULL) : SQLITE_NOMEM;
		sqlite3_free(put);
	}
	return rc == SQLITE_OK ? 0 : store_failed(s, "create");
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
		return store_failed(s, "open");
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
		return store_failed(s, "commit");
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
