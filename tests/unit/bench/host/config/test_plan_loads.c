// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_loads.h"

#include <criterion/criterion.h>
#include <glob.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "config/plan.h"

/* a case of that name that is not in the table would find no module in its guest */
Test(plan_loads, every_case_of_the_group)
{
	size_t n = 0;
	glob_t g;

	for (; plan_loading_case(n); n++) {
		AUTO_FREE char *file = fs_path("bench/cases/mod_%s.c", plan_loading_case(n) + strlen("mod/"));

		cr_expect(fs_exists(file), "%s", file);
	}
	cr_assert_eq(glob("bench/cases/mod_*.c", 0, NULL, &g), 0);
	cr_expect_eq(g.gl_pathc, n);
	globfree(&g);
}

static bool loads(const char *cases, const char *proof)
{
	struct plan p = { .cases = { 0 } };
	struct arm a = { .prove = { 0 } };
	bool does;

	cr_assert_eq(strlist_add_words(&p.cases, cases), 0);
	cr_assert_eq(proof ? strlist_add(&a.prove, proof) : 0, 0);
	does = plan_loads(&p, &a);
	strlist_release(&p.cases);
	strlist_release(&a.prove);
	return does;
}

Test(plan_loads, by_cases_or_by_a_proof)
{
	cr_expect(loads("sys/getppid mod/load_unload", NULL));
	cr_expect(loads("mod/*", NULL));
	cr_expect(loads("*", NULL));
	cr_expect(loads("*/load_again", NULL));
	cr_expect(!loads("sys/* mm/* mod", NULL));
	cr_expect(!loads("sys/getppid", "user symbols zeros"));
	cr_expect(!loads("sys/getppid", "dmesg module_unsigned"));
	cr_expect(loads("sys/getppid", "user module_unsigned refused"));
}
