// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>

#include "report/verdict_rows.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

#define HEAD "plan,feature,arm,baseline,arch,kernel,toolchain,case,metric,class,verdict,gate\n"
#define NAMES "p,f,on,off,x86_64,6.12,gcc,sys/getppid,instructions,"

static int rows_of(const char *text, struct verdict_row **row, size_t *n, struct csv_table *t)
{
	cr_assert_eq(csv_parse(t, strdup(text)), 0);
	return verdict_rows_of(t, row, n);
}

Test(verdict_rows, words_of_ours)
{
	struct verdict_row *row;
	struct csv_table t;
	size_t n;

	cr_assert_eq(rows_of(HEAD NAMES "STAT,cost,\n" NAMES "EXACT,identical,\n", &row, &n, &t), 0);
	cr_assert_eq(n, 2);
	cr_expect_eq(row[0].class, CLASS_STAT);
	cr_expect_eq(row[0].verdict, VERDICT_COST);
	cr_expect_eq(row[1].verdict, VERDICT_IDENTICAL);
	cr_expect_eq(row[1].gate, GATE_NONE);
	free(row);
	csv_table_release(&t);
}

static void refused(const char *text, const char *message)
{
	struct verdict_row *row;
	struct csv_table t;
	size_t n;

	cr_redirect_stderr();
	cr_assert_eq(rows_of(text, &row, &n, &t), -EINVAL);
	scratch_expect_stderr(message);
	free(row);
	csv_table_release(&t);
}

/* each was taken for "none" without a word */
Test(verdict_rows, unknown_verdict)
{
	refused(HEAD NAMES "STAT,cost,\n" NAMES "STAT,costs,\n", "verdicts.csv: row 2: unknown verdict \"costs\"");
}

Test(verdict_rows, unknown_class)
{
	refused(HEAD NAMES "exactly,cost,\n", "row 1: unknown class \"exactly\"");
}

Test(verdict_rows, unknown_gate)
{
	refused(HEAD NAMES "STAT,cost,moon\n", "row 1: unknown gate \"moon\"");
}

Test(verdict_rows, the_file_is_named)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/their.csv", dir);
	struct verdict_row *row;
	struct csv_table t;
	size_t n;

	scratch_put(dir, "their.csv", HEAD NAMES "STAT,dear,\n");
	cr_redirect_stderr();
	cr_assert_eq(csv_read(&t, path), 0);
	cr_assert_eq(verdict_rows_of(&t, &row, &n), -EINVAL);
	scratch_expect_stderr("/their.csv: row 1: unknown verdict \"dear\"");
	free(row);
	csv_table_release(&t);
	scratch_remove(dir);
}
