// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/loading.h"

#include <criterion/criterion.h>
#include <glob.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

/* a case of these groups that is not in the table would find nothing in its guest */
Test(loading, every_case_of_the_groups)
{
	static const char *const groups[] = { "bench/cases/mod_*.c", "bench/cases/kexec_*.c" };

	for (size_t i = 0; i < ARRAY_SIZE(groups); i++) {
		glob_t g;

		cr_assert_eq(glob(groups[i], 0, NULL, &g), 0, "%s", groups[i]);
		for (size_t k = 0; k < g.gl_pathc; k++) {
			const char *file = strrchr(g.gl_pathv[k], '/') + 1;
			AUTO_FREE char *name = fs_path("%.*s", (int)(strrchr(file, '.') - file), file);

			*strchr(name, '_') = '/';
			cr_expect(loading_is(name), "%s", name);
		}
		globfree(&g);
	}
	cr_expect(!loading_is("sys/getppid") && !loading_is("mod/of_2031"));
}

/* of one that is gone globs would go on to say that a boot loads something */
Test(loading, nothing_but_cases)
{
	for (const struct loading_case *c = loading_cases; c->name; c++) {
		AUTO_FREE char *path = fs_path("bench/cases/%s.c", c->name);

		*strrchr(path, '/') = '_';
		cr_expect_eq(access(path, F_OK), 0, "%s", path);
	}
}

/* no plan that was there before them measures one by accident: the file that they load would move its counts */
Test(loading, a_glob_names_them_only_by_their_group)
{
	cr_expect(loading_glob_names("*", "sys/getppid") && loading_glob_names("*/getppid", "sys/getppid"));
	cr_expect(!loading_glob_names("*", "mod/load_unload") && !loading_glob_names("m*", "mod/load_unload"));
	cr_expect(loading_glob_names("mod/*", "mod/load_unload"));
	cr_expect(loading_glob_names("mod/load_unload", "mod/load_unload"));
	cr_expect(!loading_glob_names("mod/x", "mod/load_unload"));
	cr_expect(loading_glob_names("m*", "mod/of_2031"), "one that loads nothing");
}
