// SPDX-License-Identifier: GPL-2.0-only
/* Features that share builds, arms that do not exist, toolchains of single features. */
#include <criterion/criterion.h>

#include "build/build.h"
#include "config/plan.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

#define PLAN "[plan]\nkernel = ./k.kernel\narch = x86_64\ncases = *\nboots = 3\n"
#define HEAD "[feature]\nsummary = s\narch = x86_64 arm64\n"

static void expand(const char *plan, const char *f, const char *g, struct plan *p, struct matrix *s)
{
	char *dir = scratch_make();
	AUTO_FREE char *kernel = fs_path("[kernel]\nversion = 7.3\nprovider = dir %s/tree\n", dir);
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);

	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "f.feature", f);
	scratch_put(dir, "g.feature", g);
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Kbuild", "");
	cr_assert_eq(plan_load(p, path, NULL), 0);
	cr_assert_eq(matrix_expand(p, s), 0);
	scratch_remove(dir);
}

static void release(struct plan *p, struct matrix *s)
{
	matrix_release(s);
	plan_release(p);
}

Test(share, all_baselines_that_only_leave_something_out_are_one_build)
{
	struct plan p;
	struct matrix s;

	expand(PLAN "feature = ./f.feature ./g.feature\n", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n",
	       HEAD "[off]\nCONFIG_B = n\n[on]\nCONFIG_B = y\n[late]\nimage = off\ncmdline = b=1\n", &p, &s);
	cr_assert_eq(s.nr_builds, 3, "2 features, 2 + 1 builds: %zu", s.nr_builds);
	cr_assert_eq(s.nr_pairs, 3);
	cr_assert_eq(s.nr_boots, 3 * 5);
	release(&p, &s);
}

Test(share, an_option_of_the_base_that_an_arm_turns_off_is_another_build)
{
	struct plan p;
	struct matrix s;

	expand(PLAN "feature = ./f.feature ./g.feature\n", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n",
	       HEAD "[off]\nCONFIG_B = n\n[on]\nCONFIG_SMP = n\n", &p, &s);
	cr_assert_eq(s.nr_builds, 3);
	release(&p, &s);
}

Test(share, each_seed_is_a_build)
{
	struct plan p;
	struct matrix s;

	expand(PLAN "feature = ./f.feature\n", HEAD "[off]\nCONFIG_A = n\n[s1]\nCONFIG_A = y\nseed = 1\n"
	       "[s2]\nCONFIG_A = y\nseed = 2\n[none]\nCONFIG_A = y\n",
	       HEAD "[a]\nprove = dmesg x\n[b]\nprove = dmesg x\n",
	       &p, &s);
	cr_assert_eq(s.nr_builds, 4);
	release(&p, &s);
}

Test(share, a_toolchain_for_one_feature)
{
	struct plan p;
	struct matrix s;

	expand(PLAN "feature = ./f.feature ./g.feature@clang:on\n", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n",
	       HEAD "[off]\nCONFIG_B = n\n[on]\nCONFIG_B = y\n[more]\nCONFIG_C = y\n", &p, &s);
	cr_assert_eq(s.nr_builds, 4);
	cr_assert_eq(s.nr_pairs, 2);
	cr_assert_str_eq(s.pairs[0].toolchain, "gcc");
	cr_assert_str_eq(s.pairs[1].toolchain, "clang");
	cr_assert_str_eq(s.pairs[1].feature->name, "g");
	release(&p, &s);
}

Test(share, what_does_not_exist_is_listed_with_its_reason)
{
	struct plan p;
	struct matrix s;

	expand(PLAN "feature = ./f.feature ./g.feature\n", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n",
	       HEAD "[off]\nCONFIG_B = n\n[on]\nCONFIG_B = y\n[on x86_64]\nunavailable = no such thing\n", &p, &s);
	cr_assert_eq(s.nr_builds, 2, "nothing is built for a baseline alone");
	cr_assert_eq(s.nr_boots, 3 * 2);
	cr_assert_eq(s.nr_unavailable, 1);
	cr_assert_str_eq(s.unavailable[0].key.feature, "g");
	cr_assert_str_eq(s.unavailable[0].key.arm, "on");
	cr_assert_str_eq(s.unavailable[0].baseline, "off");
	cr_assert_str_eq(s.unavailable[0].reason, "no such thing");
	release(&p, &s);
}
