// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_rule.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>

static int check(const char *primary)
{
	struct plan p = { .file = (char *)"mine.plan" };
	int err;

	cr_assert_eq(strlist_add_words(&p.primary, primary), 0);
	cr_assert_eq(strlist_add_words(&p.cases, "sys/* vfs/open_close"), 0);
	cr_assert_eq(strlist_add_words(&p.kcases, "slab/*"), 0);
	err = plan_rule_check(&p);
	cr_expect_eq(plan_is_primary(&p, "vfs/open_close"), !strncmp(primary, "vfs/open_close", 14));
	strlist_release(&p.primary);
	strlist_release(&p.cases);
	strlist_release(&p.kcases);
	return err;
}

Test(plan_rule, primary_cases_are_some_that_the_plan_runs, .init = cr_redirect_stderr)
{
	cr_expect_eq(check(""), 0);
	cr_expect_eq(check("vfs/open_close slab/kmalloc_64 sys/getppid"), 0);
	cr_expect_eq(check("vfs/stat"), -EINVAL, "it runs another of that group");
	cr_expect_eq(check("sys/*"), -EINVAL, "five cases at most are what a plan is about, no pattern");
}
