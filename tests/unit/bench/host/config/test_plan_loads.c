// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_loads.h"

#include <criterion/criterion.h>
#include <glob.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "config/plan.h"

/* a case of these groups that is not in the table would find nothing in its guest */
Test(plan_loads, every_case_of_the_groups)
{
	static const char *const groups[] = { "bench/cases/mod_*.c", "bench/cases/kexec_*.c" };

	for (size_t i = 0; i < ARRAY_SIZE(groups); i++) {
		glob_t g;

		cr_assert_eq(glob(groups[i], 0, NULL, &g), 0, "%s", groups[i]);
		for (size_t k = 0; k < g.gl_pathc; k++) {
			const char *file = strrchr(g.gl_pathv[k], '/') + 1;
			AUTO_FREE char *name = fs_path("%.*s", (int)(strrchr(file, '.') - file), file);

			*strchr(name, '_') = '/';
			cr_expect(plan_is_loading(name), "%s", name);
		}
		globfree(&g);
	}
	cr_expect(!plan_is_loading("sys/getppid") && !plan_is_loading("mod/of_2031"));
}

static bool loads(const char *cases, const char *proof, enum plan_load what)
{
	struct plan p = { .cases = { 0 } };
	struct arm a = { .prove = { 0 } };
	bool does;

	cr_assert_eq(strlist_add_words(&p.cases, cases), 0);
	cr_assert_eq(proof ? strlist_add(&a.prove, proof) : 0, 0);
	does = plan_loads(&p, &a, what);
	strlist_release(&p.cases);
	strlist_release(&a.prove);
	return does;
}

Test(plan_loads, by_cases_or_by_a_proof)
{
	cr_expect(loads("sys/getppid mod/load_unload", NULL, LOAD_MODULE));
	cr_expect(!loads("sys/getppid mod/load_unload", NULL, LOAD_KERNEL));
	cr_expect(loads("mod/*", NULL, LOAD_MODULE));
	cr_expect(!loads("*", NULL, LOAD_MODULE) && !loads("*", NULL, LOAD_KERNEL));
	cr_expect(!loads("*/load_again", NULL, LOAD_MODULE));
	cr_expect(loads("sys/* mod/load_[!u]*", NULL, LOAD_MODULE));
	cr_expect(loads("kexec/*", NULL, LOAD_KERNEL));
	cr_expect(!loads("sys/* mm/* mod", NULL, LOAD_MODULE));
	cr_expect(!loads("sys/getppid", "user symbols zeros", LOAD_MODULE));
	cr_expect(!loads("sys/getppid", "dmesg module_unsigned", LOAD_MODULE));
	cr_expect(loads("sys/getppid", "user module_unsigned refused", LOAD_MODULE));
	cr_expect(!loads("sys/getppid", "user module_unsigned refused", LOAD_KERNEL));
	cr_expect(loads("sys/getppid", "user kexec_signed loaded", LOAD_KERNEL));
	cr_expect(!loads("sys/getppid", "user kernel_text linked", LOAD_KERNEL));
}

/* no plan that was there before them measures one by accident: the file that they load would move its counts */
Test(plan_loads, a_glob_names_them_only_by_their_group)
{
	cr_expect(plan_glob_names("*", "sys/getppid") && plan_glob_names("*/getppid", "sys/getppid"));
	cr_expect(!plan_glob_names("*", "mod/load_unload") && !plan_glob_names("m*", "mod/load_unload"));
	cr_expect(plan_glob_names("mod/*", "mod/load_unload") && plan_glob_names("mod/load_unload", "mod/load_unload"));
	cr_expect(!plan_glob_names("mod/x", "mod/load_unload"));
	cr_expect(plan_glob_names("m*", "mod/of_2031"), "one that loads nothing");
}
