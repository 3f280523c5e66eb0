// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze.h"

#include <sys/stat.h>

#include "analysis/dose.h"
#include "bench/base/arch.h"
#include "scratch.h"

static struct boot boots[2];
static struct analyze_boot loaded[2];
static struct window_cost cost = { .kase = "copy/to_user_64", .domain = "kernel", .n = 1 };
static const struct analyze_case copy_64 = { .kase = "copy/to_user_64", .domain = "kernel" };
static const struct analyze_case ring_8 = { .kase = "sched/ring_8", .domain = "user" };

/* two boots with an index in @dir; each has the cases of @kase with its number */
static struct analyze two_boots(const char *dir, const struct store_case *kase, const int *of, size_t n)
{
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	struct analyze an = { .boot = loaded, .set = { .boots = boots, .nr_boots = 2 } };
	struct store *s;

	cr_assert_eq(store_open(&s, path, 1), 0);
	for (int i = 0; i < 2; i++) {
		snprintf(boots[i].id, sizeof(boots[i].id), "boot%d", i);
		loaded[i] = (struct analyze_boot){ .boot = &boots[i], .cost = &cost, .nr_cost = 1 };
		cr_assert_eq(store_add_boot(s, &(struct store_boot){ .id = boots[i].id, .outcome = "done" }), 0);
	}
	for (size_t i = 0; i < n; i++)
		cr_assert_eq(store_add_case(s, boots[of[i]].id, &kase[i]), 0);
	cr_assert_eq(store_commit(s), 0);
	store_close(s);
	cr_assert_eq(store_open(&an.store, path, 0), 0);
	return an;
}

static void done(struct analyze *an, char *dir)
{
	store_close(an->store);
	store_cases_free(an->fact, an->nr_fact);
	scratch_remove(dir);
}

/* no runner and no source of a case is needed: what the guests said is all that is asked */
Test(facts, are_those_of_the_guests_that_ran)
{
	const struct store_case kase[] = {
		{ "kernel", "copy/to_user_64", "op", "c", "copy_other", "", 1, 7, 32, 128 },
		{ "user", "sched/ring_8", "op", "c", "", "each is new", 1, 0, 32, 128 },
	};
	char *dir = scratch_make();
	struct analyze an = two_boots(dir, kase, (int[]){ 0, 1 }, 2);
	struct dose d;

	setenv("HARDBENCH_LIB", dir, 1);
	setenv("HARDBENCH_DATA", dir, 1);
	cr_assert_eq(analyze_facts(&an), 0);
	cr_assert_eq(an.nr_fact, 2);
	cr_assert(analyze_dose(&an, &copy_64, &d));
	cr_expect_str_eq(d.series, "copy/other");
	cr_expect_eq(d.dose, 7, "not what the name says");
	cr_assert(analyze_dose(&an, &ring_8, &d));
	cr_expect_str_eq(d.series, "sched/ring");
	cr_expect_eq(d.dose, 8, "what says no series is told by its name");
	cr_expect_str_eq(analyze_fact(&an, &ring_8)->cold, "each is new");
	cr_expect_null(analyze_fact(&an, &(struct analyze_case){ .kase = "sched/ring_8", .domain = "kernel" }));
	done(&an, dir);
}

Test(facts, boots_that_disagree_are_noted)
{
	const struct store_case kase[] = {
		{ "kernel", "copy/to_user_64", "op", "c", "copy_a", "", 1, 7, 32, 128 },
		{ "kernel", "copy/to_user_64", "op", "c", "copy_b", "", 1, 7, 32, 128 },
	};
	char *dir = scratch_make();
	struct analyze an = two_boots(dir, kase, (int[]){ 0, 1 }, 2);

	cr_redirect_stderr();
	cr_assert_eq(analyze_facts(&an), 0);
	cr_assert_eq(an.nr_fact, 1);
	cr_expect_str_eq(an.fact[0].series, "copy_a");
	scratch_expect_stderr("the boots describe copy/to_user_64, and maybe other cases, in several ways");
	done(&an, dir);
}

/* evidence of older versions */
Test(facts, without_any_the_checkout_speaks)
{
	char *dir = scratch_make();
	struct analyze an = two_boots(dir, NULL, NULL, 0);
	AUTO_FREE char *runner = fs_path("guest/%s/runner", arch_host());
	AUTO_FREE char *path = fs_path("%s/%s", dir, runner);
	struct dose d;

	cr_redirect_stderr();
	scratch_put(dir, runner, "#!/bin/sh\nprintf 'user\\tsched/ring_8\\top\\tx\\tc\\t1\\t\\t32\\t128\\t"
		    "cold here\\n'\n");
	cr_assert_eq(chmod(path, 0755), 0);
	scratch_put(dir, "kmod/cases/copy_to_user_64.c", "/*\n * copy/to_user_64 - copy\n */\n"
		    ".series = \"copy_to_user\", .dose = 64,\n");
	setenv("HARDBENCH_LIB", dir, 1);
	setenv("HARDBENCH_DATA", dir, 1);
	cr_assert_eq(analyze_facts(&an), 0);
	cr_expect_str_eq(analyze_fact(&an, &ring_8)->cold, "cold here");
	cr_assert(analyze_dose(&an, &copy_64, &d));
	cr_expect_str_eq(d.series, "copy/to_user");
	cr_expect_eq(d.dose, 64);
	scratch_expect_stderr("what this checkout says of them is taken");
	done(&an, dir);
}

Test(facts, tables_leave_out_what_no_boot_measured)
{
	const struct plan all = { .name = "p" };
	char *names[] = { (char *)"calls" };
	const struct plan some = { .name = "p", .metrics = { names, 1 } };
	struct analyze an = { .plan = &all, .has = METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_LOADS) };

	cr_expect(analyze_judges(&an, M_LOADS));
	cr_expect_not(analyze_judges(&an, M_CALLS), "in the plan, in no boot");
	an.plan = &some;
	an.has |= METRIC_BIT(M_CALLS);
	cr_expect(analyze_judges(&an, M_CALLS) && analyze_judges(&an, M_INSTRUCTIONS));
	cr_expect_not(analyze_judges(&an, M_LOADS), "in the boots, not in the plan");
}
