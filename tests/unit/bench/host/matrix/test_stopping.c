// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>

#include "config/plan_looks.h"
#include "matrix/stopping.h"
#include "matrix/prereg.h"
#include "record_put.h"
#include "scratch.h"
#include "results/results.h"
#include "bench/base/cleanup.h"

#define PLAN(more) "[plan]\nfeature = ./f.feature\nkernel = ./k.kernel\narch = x86_64\ncases = *\n" more

static void put_plan(const char *dir, const char *plan)
{
	AUTO_FREE char *kernel = fs_path("[kernel]\nversion = 1\nprovider = dir %s/tree\n", dir);

	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "f.feature", "[feature]\nsummary = s\narch = x86_64\n[off]\nprove = dmesg x\n"
				      "[on]\nCONFIG_X = y\nprove = dmesg x\n");
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Kbuild", "");
}

static void load(struct plan *p, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);

	cr_assert_eq(plan_load(p, path, NULL), 0);
}

static char *stage(const char *plan)
{
	char *dir = scratch_make();

	put_plan(dir, plan);
	results_set_dir(dir);
	return dir;
}

static void refused(const char *plan, const char *message)
{
	char *dir = stage(plan);
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);
	struct plan p;

	cr_redirect_stderr();
	cr_assert(plan_load(&p, path, NULL) < 0);
	scratch_expect_stderr(message);
	scratch_remove(dir);
}

/* finished boots 0 .. @n - 1 of every arm; @lack: one arm of the last is missing */
static void put_boots(const char *dir, const struct plan *p, unsigned int n, bool lack)
{
	struct plan all = *p;
	struct matrix s;

	all.boots = n;
	cr_assert_eq(matrix_expand(&all, &s), 0);
	for (size_t i = 0; i + lack < s.nr_boots; i++)
		record_put(dir, p, &s.boots[i], (struct record_put){ .build = s.boots[i].build->id });
	matrix_release(&s);
}

static unsigned int at(struct plan *p, bool anytime)
{
	cr_assert_eq(stopping_for_analysis(p, anytime), 0);
	return p->boots - 1;
}

Test(plan_look, other_looks)
{
	refused(PLAN("looks = 6 12\n"), "looks: expected \"3 6 12\", \"6 12 24\" or \"anytime\"");
}

Test(plan_look, looks_and_boots)
{
	refused(PLAN("looks = 6 12 24\nboots = 6\n"), "expected boots or looks, not both");
}

Test(plan_look, a_budget_below_the_first_look)
{
	refused(PLAN("looks = 6 12 24\nbudget = 5\n"), "budget = 5: expected 6 to 512 blocks");
}

Test(plan_look, a_budget_without_looks)
{
	refused(PLAN("budget = 12\n"), "expected only with looks");
}

Test(plan_look, an_analysis_uses_the_last_look_that_is_complete)
{
	char *dir = stage(PLAN("looks = 6 12 24\n"));
	struct plan p;

	load(&p, dir);
	cr_assert_eq(p.boots, 7);
	cr_assert_eq(p.budget, 24);
	cr_assert_eq(at(&p, false), 6);		/* nothing is there yet: the first look is wanted */
	put_boots(dir, &p, 12, false);
	cr_assert_eq(at(&p, false), 6);		/* 11 blocks */
	put_boots(dir, &p, 13, true);
	cr_assert_eq(at(&p, false), 6, "one arm lacks the twelfth block");
	put_boots(dir, &p, 13, false);
	cr_assert_eq(at(&p, false), 12);
	cr_assert_eq(at(&p, true), 12);
	put_boots(dir, &p, 16, false);
	cr_assert_eq(at(&p, true), 15, "at any time every block counts");
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan_look, each_boot_of_a_machine_that_is_timed_is_a_block)
{
	char *dir = stage(PLAN("looks = 6 12 24\nlater = open\n"));
	struct strlist none = { 0 };
	struct plan p;

	load(&p, dir);
	plan_looks_timed(&p);
	cr_assert_eq(p.boots, 6);
	plan_open_take(&p, 0, &none, &none);
	cr_assert_not(plan_is_narrow(&p, 5));
	cr_assert(plan_is_narrow(&p, 6), "the seventh block is beyond the first look");
	cr_assert_eq(plan_look_of_boot(&p, 6), 1);
	put_boots(dir, &p, 11, false);
	cr_assert_eq(stopping_for_analysis(&p, false), 0);
	cr_assert_eq(plan_blocks(&p), 6, "11 blocks: not the second look yet");
	put_boots(dir, &p, 12, false);
	cr_assert_eq(stopping_for_analysis(&p, false), 0);
	cr_assert_eq(p.boots, 12);
	cr_assert_eq(plan_blocks(&p), 12);
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan_look, boots_go_on_when_the_analysis_asked_for_it)
{
	char *dir = stage(PLAN("looks = 6 12 24\n"));
	struct plan p;

	load(&p, dir);
	put_boots(dir, &p, 7, false);
	cr_assert_eq(stopping_for_boots(&p, false), 0);
	cr_assert_eq(p.boots, 7, "no analysis yet");
	scratch_put(dir, "analyze/p-x86_64/look.csv", "rule,blocks,alpha,comparisons,open,decision,next\n"
					       "looks 6 12 24,6,0.0166,30,2,continue,12\n");
	cr_assert_eq(stopping_for_boots(&p, false), 0);
	cr_assert_eq(p.boots, 13);
	put_boots(dir, &p, 13, false);
	cr_assert_eq(stopping_for_boots(&p, false), 0);
	cr_assert_eq(p.boots, 13, "the decision was made at 6 blocks, there are 12 now");
	plan_release(&p);
	scratch_remove(dir);
}

static const char *words(const struct strlist *l, char *buf, size_t n)
{
	AUTO_FREE char *joined = strlist_join(l, " ");

	snprintf(buf, n, "%s", joined ? joined : "");
	return buf;
}

static void expect_cases(const struct plan *p, unsigned int index, const char *user, const char *kernel)
{
	char buf[64];

	cr_expect_str_eq(words(plan_boot_cases(p, index), buf, sizeof(buf)), user, "boot %u: %s", index, buf);
	cr_expect_str_eq(words(plan_boot_kcases(p, index), buf, sizeof(buf)), kernel, "boot %u: %s", index, buf);
}

Test(plan_look, later_boots_are_of_what_is_open)
{
	char *dir = stage(PLAN("kcases = slab/*\nlooks = 3 6 12\nlater = open\n"));
	struct plan p;

	load(&p, dir);
	cr_assert_eq(p.boots, 4);
	cr_assert_eq(p.budget, 12);
	put_boots(dir, &p, 4, false);
	scratch_put(dir, "analyze/p-x86_64/look.csv", "rule,blocks,alpha,comparisons,open,decision,next\n"
					       "looks 3 6 12,3,0.0166,30,2,continue,6\n");
	scratch_put(dir, "analyze/p-x86_64/open.csv", "domain,case\nuser,macro/kv\nuser,proc/vfork\nkernel,slab/a\n");
	cr_assert_eq(stopping_for_boots(&p, false), 0);
	cr_assert_eq(p.boots, 7);
	expect_cases(&p, 3, "*", "slab/*");
	expect_cases(&p, 4, "macro/kv proc/vfork", "slab/a");
	expect_cases(&p, 7, "macro/kv proc/vfork", "slab/a");	/* as long as nothing is known of a later look */
	put_boots(dir, &p, 7, false);
	scratch_put(dir, "analyze/p-x86_64/look.csv", "rule,blocks,alpha,comparisons,open,decision,next\n"
					       "looks 3 6 12,6,0.0166,30,1,continue,12\n");
	scratch_put(dir, "analyze/p-x86_64/open.csv", "domain,case\nuser,macro/kv\n");
	plan_release(&p);
	load(&p, dir);
	cr_assert_eq(stopping_for_boots(&p, false), 0);
	cr_assert_eq(p.boots, 13, "%u", p.boots);
	expect_cases(&p, 6, "macro/kv proc/vfork", "slab/a");
	expect_cases(&p, 7, "macro/kv", "");
	plan_release(&p);
	load(&p, dir);
	cr_assert_eq(at(&p, false), 6, "by what the records say, whatever lists they were made by");
	plan_release(&p);
	scratch_remove(dir);
}

/* what is on record may be of boots that are there no more: the analysis of those that are says what is open */
Test(plan_look, an_older_list_is_replaced)
{
	char *dir = stage(PLAN("looks = 3 6 12\nlater = open\n"));
	struct plan p;

	load(&p, dir);
	put_boots(dir, &p, 4, false);
	scratch_put(dir, "boot/open-p-x86_64-3.txt", "domain,case\nuser,sys/a\n");
	scratch_put(dir, "analyze/p-x86_64/look.csv", "rule,blocks,alpha,comparisons,open,decision,next\n"
					       "looks 3 6 12,3,0.0166,30,2,continue,6\n");
	scratch_put(dir, "analyze/p-x86_64/open.csv", "domain,case\nuser,macro/kv\n");
	cr_assert_eq(stopping_for_boots(&p, false), 0);
	expect_cases(&p, 4, "macro/kv", "");
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan_look, without_a_list_nothing_more_is_booted)
{
	char *dir = stage(PLAN("looks = 3 6 12\nlater = open\n"));
	struct plan p;

	load(&p, dir);
	put_boots(dir, &p, 4, false);
	scratch_put(dir, "analyze/p-x86_64/look.csv", "rule,blocks,alpha,comparisons,open,decision,next\n"
					       "looks 3 6 12,3,0.0166,30,2,continue,6\n");
	cr_redirect_stderr();
	cr_assert(stopping_for_boots(&p, false) < 0);
	cr_assert_eq(p.boots, 4);
	scratch_expect_stderr("open.csv");
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan_look, at_any_time_all_cases_are_booted)
{
	char *dir = stage(PLAN("looks = 3 6 12\nlater = open\n"));
	struct plan p;

	load(&p, dir);
	scratch_put(dir, "boot/open-p-x86_64-3.txt", "domain,case\nuser,sys/a\n");
	cr_assert_eq(stopping_for_boots(&p, true), 0);
	cr_expect_null(p.later);
	expect_cases(&p, 6, "*", "");
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan_look, later_without_looks)
{
	refused(PLAN("later = open\n"), "later: expected only with looks = 3 6 12 or 6 12 24");
}

Test(plan_look, later_of_looks_at_any_time)
{
	refused(PLAN("looks = anytime\nlater = open\n"), "later: expected only with looks");
}

Test(plan_look, later_of_something_else)
{
	refused(PLAN("looks = 3 6 12\nlater = some\n"), "later = some: expected \"open\"");
}

Test(plan_look, decisions)
{
	const enum verdict open[] = { VERDICT_COST, VERDICT_INCONCLUSIVE }, done[] = { VERDICT_IDENTICAL };
	const size_t reach[] = { 0, 20 }, beyond[] = { 0, 0 };
	struct plan p = { .stop = PLAN_LOOKS, .first_look = 6, .budget = 12, .boots = 7, .repeats = 1 };
	size_t next;

	cr_assert_eq(stopping_decide(&p, done, beyond, 1, &next), STOP_RESOLVED);
	cr_assert_eq(stopping_decide(&p, open, beyond, 2, &next), STOP_FUTILE);
	p.budget = 24;
	cr_assert_eq(stopping_decide(&p, open, reach, 2, &next), STOP_CONTINUE);
	cr_assert_eq(next, 12);
	p.boots = 25;
	cr_assert_eq(stopping_decide(&p, open, reach, 2, &next), STOP_LAST_LOOK);
	cr_assert_eq(next, 0);
	p.stop = PLAN_ANYTIME;
	p.boots = 10;
	cr_assert_eq(stopping_decide(&p, open, reach, 2, &next), STOP_CONTINUE);
	cr_assert_eq(next, 11);
	p.budget = 10;
	cr_assert_eq(stopping_decide(&p, open, reach, 2, &next), STOP_FUTILE);
	p.stop = PLAN_FIXED;
	cr_assert_eq(stopping_decide(&p, open, reach, 2, &next), STOP_LAST_LOOK);
}

static void expect_rule(const struct plan *p, const char *word, const char *change)
{
	struct prereg_state r;

	cr_assert_eq(prereg_check(p, &r), 0);
	cr_expect_str_eq(r.word, word);
	cr_expect((change != NULL) == (r.change != NULL));
	if (change && r.change)
		cr_expect(strstr(r.change, change), "%s", r.change);
	prereg_release(&r);
}

Test(rule, is_laid_down_before_the_first_boot_and_not_after_it)
{
	char *dir = stage(PLAN("margin = * 2%\n"));
	struct matrix s;
	struct plan p;

	load(&p, dir);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	expect_rule(&p, "", NULL);
	cr_assert_eq(prereg_register(&p, &s), 0);
	expect_rule(&p, "yes", NULL);
	put_boots(dir, &p, 1, true);
	p.margins[0].ratio = 0.01;
	cr_assert_eq(prereg_register(&p, &s), 0);
	expect_rule(&p, "changed", "was \"margin * 0.02\", is \"margin * 0.01\"");
	p.margins[0].ratio = 0.02;
	expect_rule(&p, "yes", NULL);
	p.boots = 12;
	expect_rule(&p, "changed", "was \"blocks 5\", is \"blocks 11\"");
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

/* of another runner or compiler, or taken in from a file: its id is none that the plan would have today */
Test(rule, stays_when_boots_have_other_ids)
{
	char *dir = stage(PLAN("margin = * 2%\n"));
	struct matrix s;
	struct plan p;

	load(&p, dir);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(prereg_register(&p, &s), 0);
	record_put(dir, &p, &s.boots[0], (struct record_put){ .id = "0123456789abcdef" });
	p.margins[0].ratio = 0.5;
	cr_assert_eq(prereg_register(&p, &s), 0);
	expect_rule(&p, "changed", "was \"margin * 0.02\", is \"margin * 0.5\"");
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

/* two architectures, and only one has a rule on record */
Test(rule, is_on_record_for_every_architecture)
{
	char *dir = stage(PLAN("margin = * 2%\n"));
	char *both[] = { (char *)"x86_64", (char *)"arm64" };
	struct strlist one;
	struct matrix s;
	struct plan p;

	load(&p, dir);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(prereg_register(&p, &s), 0);
	one = p.arch;
	p.arch = (struct strlist){ both, 2 };
	expect_rule(&p, "", NULL);
	p.arch = one;
	expect_rule(&p, "yes", NULL);
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

/* as long as there is no boot, a margin may be thought over */
Test(rule, may_change_before_any_boot)
{
	char *dir = stage(PLAN("margin = * 2%\n"));
	struct matrix s;
	struct plan p;

	load(&p, dir);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(prereg_register(&p, &s), 0);
	p.margins[0].ratio = 0.01;
	cr_assert_eq(prereg_register(&p, &s), 0);
	expect_rule(&p, "yes", NULL);
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}
