// SPDX-License-Identifier: GPL-2.0-only
/* --only and --boots: which part of a plan is asked for. */
#include "config/plan_part.h"

#include <errno.h>

#include "scratch.h"

static struct plan p;

static void end(void)
{
	plan_part_release(&p);
	p = (struct plan){ 0 };
}

Test(plan_part, nothing_said_is_everything)
{
	cr_assert_eq(plan_only(&p, NULL, NULL), 0);
	cr_expect_null(p.part);
	cr_expect(plan_asks_cell(&p, "f", "6.12", "arm64", "gcc", "lean"));
	cr_expect(plan_asks_arm(&p, "on") && plan_asks_boot(&p, 7));
	end();
}

Test(plan_part, words_are_globs_and_those_that_lack_are_any)
{
	p = (struct plan){ .name = (char *)"p", .boots = 6 };
	cr_assert_eq(plan_only(&p, "stack*/strong 6.12", NULL), 0);
	cr_expect(plan_asks_cell(&p, "stackprotector", "6.12", "arm64", "gcc", "lean"));
	cr_expect(plan_asks_cell(&p, "stackprotector", "6.12", "x86_64", "clang", "full"));
	cr_expect_not(plan_asks_cell(&p, "stackprotector", "7.3", "arm64", "gcc", "lean"));
	cr_expect_not(plan_asks_cell(&p, "kfence", "6.12", "arm64", "gcc", "lean"));
	cr_expect(plan_asks_arm(&p, "strong") && !plan_asks_arm(&p, "off"));
	cr_expect(plan_asks_boot(&p, 5));
	end();
	cr_assert_eq(plan_only(&p, "f 6.12 arm64 gcc lean", NULL), 0);
	cr_expect(plan_asks_cell(&p, "f", "6.12", "arm64", "gcc", "lean") && plan_asks_arm(&p, "any"));
	cr_expect_not(plan_asks_cell(&p, "f", "6.12", "arm64", "gcc", "full"));
	end();
}

Test(plan_part, boots_are_a_number_or_a_range)
{
	p = (struct plan){ .name = (char *)"p", .boots = 6 };
	cr_assert_eq(plan_only(&p, NULL, "2-4"), 0);
	cr_expect(!plan_asks_boot(&p, 1) && plan_asks_boot(&p, 2) && plan_asks_boot(&p, 4) && !plan_asks_boot(&p, 5));
	cr_expect_eq(p.boots, 6, "the plan has as many as before");
	end();
	p = (struct plan){ .name = (char *)"p", .boots = 6 };
	cr_assert_eq(plan_only(&p, NULL, "3"), 0);
	cr_expect(!plan_asks_boot(&p, 2) && plan_asks_boot(&p, 3) && !plan_asks_boot(&p, 4));
	end();
}

/* which look it is was decided by who asks */
Test(plan_part, a_plan_of_several_looks_has_boots_up_to_its_budget)
{
	p = (struct plan){ .name = (char *)"p", .stop = PLAN_LOOKS, .boots = 7, .budget = 24, .repeats = 1 };
	cr_assert_eq(plan_only(&p, NULL, "7-12"), 0);
	cr_expect_eq(p.boots, 13);
	end();
	p = (struct plan){ .name = (char *)"p", .stop = PLAN_LOOKS, .boots = 7, .budget = 24, .repeats = 1 };
	cr_redirect_stderr();
	cr_expect_eq(plan_only(&p, NULL, "0-25"), -EINVAL);
	scratch_expect_stderr("--boots 0-25: p has boots 0 to 24 of each arm");
	end();
}

static void refused(const char *only, const char *boots)
{
	p = (struct plan){ .name = (char *)"p", .boots = 6 };
	cr_expect_eq(plan_only(&p, only, boots), -EINVAL, "--only '%s' --boots '%s'", only ? only : "",
		     boots ? boots : "");
	end();
}

Test(plan_part, what_is_no_part_is_refused)
{
	cr_redirect_stderr();
	refused("", NULL);
	refused("a b c d e f", NULL);
	refused(NULL, "");
	refused(NULL, "6");
	refused(NULL, "3-2");
	refused(NULL, "-1");
	refused(NULL, "0-");
	refused(NULL, "0-4294967296");
	refused(NULL, "1,2");
	refused(NULL, "1 ");
}
