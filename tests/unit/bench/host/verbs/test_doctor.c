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
