// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_loads.h"

#include <criterion/criterion.h>

#include "bench/base/strlist.h"
#include "config/plan.h"

static bool loads(const char *cases, const char *proof, enum loading_what what)
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
