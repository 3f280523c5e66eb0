// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_loads.h"

#include <criterion/criterion.h>
#include <glob.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "config/plan.h"

static size_t nr_files(const char *pattern)
{
	glob_t g;
	size_t n;

	cr_assert_eq(glob(pattern, 0, NULL, &g), 0, "%s", pattern);
	n = g.gl_pathc;
	globfree(&g);
	return n;
}

/* a case of these groups that is not in the table would find nothing in its guest */
Test(plan_loads, every_case_of_the_groups)
{
	size_t n = 0;

	for (; plan_loading_case(n); n++) {
		AUTO_FREE char *file = fs_path("bench/cases/%s.c", plan_loading_case(n));

		*strchr(file + strlen("bench/cases/"), '/') = '_';
		cr_expect(fs_exists(file), "%s", file);
	}
	cr_expect_eq(nr_files("bench/cases/mod_*.c") + nr_files("bench/cases/kexec_*.c"), n);
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
	cr_expect(loads("*", NULL, LOAD_MODULE) && loads("*", NULL, LOAD_KERNEL));
	cr_expect(loads("*/load_again", NULL, LOAD_MODULE));
	cr_expect(loads("kexec/*", NULL, LOAD_KERNEL));
	cr_expect(!loads("sys/* mm/* mod", NULL, LOAD_MODULE));
	cr_expect(!loads("sys/getppid", "user symbols zeros", LOAD_MODULE));
	cr_expect(!loads("sys/getppid", "dmesg module_unsigned", LOAD_MODULE));
	cr_expect(loads("sys/getppid", "user module_unsigned refused", LOAD_MODULE));
	cr_expect(!loads("sys/getppid", "user module_unsigned refused", LOAD_KERNEL));
	cr_expect(loads("sys/getppid", "user kexec_signed loaded", LOAD_KERNEL));
	cr_expect(!loads("sys/getppid", "user kernel_text linked", LOAD_KERNEL));
}
