// SPDX-License-Identifier: GPL-2.0-only
/*
 * macro/sqlite - a transaction on a database file with a rollback journal on tmpfs
 *
 * Stands for any program that keeps its data in sqlite: this is libsqlite3 itself, linked statically.
 * results/published/workloads/sqlite.tsv has the calls of the sqlite3 shell that is given the same statements
 *
 * One op   a transaction that inserts 20 rows into a table of 200 with an index, 20 selects by that index, a
 *          transaction that deletes the 20 rows
 * Crosses  open, fcntl locks, pread, pwrite, fdatasync, journal file made and deleted, stat, access, page copies
 * Control  fs/create_4k, 2 ops: the journal files without the rest
 * Errors   -EOPNOTSUPP where the runner was linked without libsqlite3; -EIO with the library's message on
 *          standard error; -EIO if a select does not find its row
 */
#include <stdio.h>
#include <sqlite3.h>
#include <unistd.h>

#include "bench.h"

#define FILE_NAME "/tmp/hb.sqlite"
enum { ROWS = 200, BATCH = 20 };

/* weak: absent when there is no static library for this architecture */
#pragma weak sqlite3_open
#pragma weak sqlite3_close
#pragma weak sqlite3_exec
#pragma weak sqlite3_errmsg
#pragma weak sqlite3_total_changes

/* the library could load extensions; a static program cannot (the linker puts this in the place of dlopen) */
void *__wrap_dlopen(const char *file, int mode);

void *__wrap_dlopen(const char *file, int mode)
{
	(void)file;
	(void)mode;
	return NULL;
}

struct db {
	sqlite3 *db;
	uint64_t found;
	int rows;		/* of the setup */
};

static int statement(const struct db *s, const char *sql, int (*row)(void *, int, char **, char **), void *ctx)
{
	if (sqlite3_exec(s->db, sql, row, ctx, NULL) == SQLITE_OK)
		return 0;
	fprintf(stderr, "sqlite: %s: %s\n", sql, sqlite3_errmsg(s->db));
	return -EIO;
}

/* a transaction of @n statements made from @format and the numbers from @from */
static int batch(const struct db *s, const char *format, int from, int n)
{
	char sql[160];
	int err = statement(s, "BEGIN", NULL, NULL);

	for (int i = from; i < from + n && !err; i++) {
		snprintf(sql, sizeof(sql), format, i, i, i);
		err = statement(s, sql, NULL, NULL);
	}
	return err ? err : statement(s, "COMMIT", NULL, NULL);
}

#define INSERT "INSERT INTO t VALUES (%d, 'name %d', 'some text of forty bytes or thereabouts %d')"
#define DELETE "DELETE FROM t WHERE id = %d"

static int setup(void *st)
{
	struct db *s = st;
	int err;

	if (!sqlite3_open)
		return -EOPNOTSUPP;
	unlink(FILE_NAME);
	if (sqlite3_open(FILE_NAME, &s->db) != SQLITE_OK)
		return -EIO;
	err = statement(s, "CREATE TABLE t (id INTEGER, name TEXT, body TEXT)", NULL, NULL);
	if (!err)
		err = statement(s, "CREATE INDEX i ON t (id)", NULL, NULL);
	if (!err)
		err = batch(s, INSERT, 0, ROWS);
	s->rows = err ? 0 : sqlite3_total_changes(s->db);
	return err;
}

static int on_row(void *found, int columns, char **value, char **name)
{
	(void)value;
	(void)name;
	*(uint64_t *)found += columns == 3;
	return 0;
}

static int once(struct db *s)
{
	char sql[80];
	int err = batch(s, INSERT, ROWS, BATCH);

	for (int i = 0; i < BATCH && !err; i++) {
		snprintf(sql, sizeof(sql), "SELECT * FROM t WHERE id = %d", ROWS - BATCH / 2 + i);
		err = statement(s, sql, on_row, &s->found);
	}
	return err ? err : batch(s, DELETE, ROWS, BATCH);
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	while (n-- && !err)
		err = once(st);
	return err;
}

static int check(void *st, uint64_t total)
{
	struct db *s = st;

	if (s->found != total * BATCH)
		return -EIO;
	return (uint64_t)sqlite3_total_changes(s->db) == s->rows + total * 2 * BATCH ? 0 : -EIO;
}

static void teardown(void *st)
{
	struct db *s = st;

	if (s->db)
		sqlite3_close(s->db);
	unlink(FILE_NAME);
}

BENCH(macro_sqlite) = {
	.op = "sqlite: insert 20 rows, select 20, delete 20 in two transactions with a rollback journal",
	.crosses = "open, fcntl locks, pread, pwrite, fdatasync, journal made and deleted, stat, access",
	.control = "fs/create_4k", .control_ops = 2,
	.ops = 2, .warmup = 4, BENCH_STATE(struct db, .db = NULL),
	.setup = setup, .run = run, .check = check, .teardown = teardown,
};
