// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "verbs/doctor.h"
#include "scratch.h"

static const char *const columns[] = { "status", "check", "detail", "fix", NULL };

#define APT "apt-get install -y --no-install-recommends "

Test(doctor, emulator_that_is_not_there_is_installed_by_a_command_that_apt_takes)
{
	struct doctor d = { 0 };

	text_table_init(&d.table, columns);
	setenv("HARDBENCH_PATH", "/nonexistent", 1);
	cr_assert_eq(doctor_emulators(&d), 0);
	cr_assert_eq(d.nr_missing, 2);
	cr_assert_str_eq(d.table.cells.at[3], APT "qemu-system-x86");
	cr_assert_str_eq(d.table.cells.at[7], APT "qemu-system-arm");
	text_table_release(&d.table);
}

Test(doctor, packages_that_are_not_there_are_installed_by_a_command_that_apt_takes)
{
	struct doctor d = { 0 };
	char *dir = scratch_make();
	AUTO_FREE char *dpkg = fs_path("%s/dpkg-query", dir);

	text_table_init(&d.table, columns);
	scratch_put(dir, "dpkg-query", "#!/bin/sh\necho jq installed\n");
	cr_assert_eq(chmod(dpkg, 0755), 0);
	setenv("HARDBENCH_PATH", dir, 1);
	cr_assert_eq(doctor_packages(&d), 0);
	cr_assert_eq(d.nr_missing, 1);
	cr_assert_eq(strncmp(d.table.cells.at[3], APT, strlen(APT)), 0, "%s", d.table.cells.at[3]);
	text_table_release(&d.table);
	scratch_remove(dir);
}

Test(doctor, each_setting_is_a_row_with_what_mends_it)
{
	struct doctor d = { 0 };
	char *dir = scratch_make();

	text_table_init(&d.table, columns);
	scratch_put(dir, "sys/devices/system/cpu/smt/control", "off\n");
	scratch_put(dir, "sys/kernel/mm/ksm/run", "1\n");
	cr_assert_eq(doctor_settings(&d, dir), 0);
	cr_assert_eq(d.nr_missing, 0);
	cr_assert_eq(d.table.cells.n, 13 * 4, "%zu", d.table.cells.n);
	for (size_t i = 0; i < d.table.cells.n; i += 4) {
		char *const *row = &d.table.cells.at[i];
		const bool ksm = !strcmp(row[1], "ksm"), smt = !strcmp(row[1], "smt");

		cr_expect_str_eq(row[0], ksm ? "note" : "ok", "%s", row[1]);
		cr_expect_str_eq(row[2], ksm ? "1; times want 0" : smt ? "off" : "this host does not show it");
		cr_expect_str_eq(row[3], ksm ? "echo 0 >/sys/kernel/mm/ksm/run" : "");
	}
	text_table_release(&d.table);
	scratch_remove(dir);
}
