// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <stdlib.h>

#include "verbs/doctor.h"

static const char *const columns[] = { "status", "check", "detail", "fix", NULL };

static struct doctor examined(const char *path)
{
	struct doctor d = { 0 };

	text_table_init(&d.table, columns);
	setenv("PATH", path, 1);
	cr_assert_eq(doctor_setpriv(&d), 0);
	cr_assert_eq(d.table.cells.n, 4);
	cr_assert_str_eq(d.table.cells.at[1], "setpriv");
	return d;
}

Test(doctor, setpriv_that_is_not_there_is_missing)
{
	struct doctor d = examined("/nonexistent");

	cr_assert_eq(d.nr_missing, 1);
	cr_assert_str_eq(d.table.cells.at[0], "missing");
	cr_assert_str_eq(d.table.cells.at[3], "apt-get install -y util-linux");
	text_table_release(&d.table);
}

Test(doctor, setpriv_that_is_there_is_ok)
{
	struct doctor d = examined("/usr/bin:/bin");

	cr_assert_eq(d.nr_missing, 0);
	cr_assert_str_eq(d.table.cells.at[0], "ok");
	text_table_release(&d.table);
}
