// SPDX-License-Identifier: GPL-2.0-only
/* A kernel that cannot be built takes its own arms out of a plan and no others. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>

#include "matrix/build_failures.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

#define HEAD "[feature]\nsummary = s\narch = x86_64 arm64\n"

static char *dir;
static struct plan p;
static struct matrix s;

static void begin(void)
{
	AUTO_FREE char *kernel = NULL;
	AUTO_FREE char *path = NULL;

	dir = scratch_make();
	kernel = fs_path("[kernel]\nversion = 7.3\nprovider = dir %s/tree\n", dir);
	path = fs_path("%s/p.plan", dir);
	scratch_put(dir, "p.plan", "[plan]\nkernel = ./k.kernel\narch = x86_64\ncases = *\nboots = 3\n"
		    "feature = ./f.feature ./g.feature\n");
	scratch_put(dir, "f.feature", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n[more]\nCONFIG_AA = y\n");
	scratch_put(dir, "g.feature", HEAD "[off]\nCONFIG_SMP = n\n[on]\nCONFIG_B = y\n");
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Kbuild", "");
	setenv("HARDBENCH_RESULTS", dir, 1);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(s.nr_pairs, 3);
	cr_assert_eq(s.nr_boots, 3 * 5);
}

static void end(void)
{
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

Test(failed, nothing_failed)
{
	begin();
	cr_assert_eq(build_failures_drop(&s), 0);
	cr_assert_eq(s.nr_pairs, 3);
	cr_assert_eq(s.nr_unavailable, 0);
	end();
}

Test(failed, one_arm)
{
	begin();
	cr_assert_eq(build_failure_keep(&s, s.pairs[0].build_b, "x.c:1: error: no\nmore\n"), 0);
	cr_assert_eq(build_failures_drop(&s), 0);
	cr_assert_eq(s.nr_pairs, 2);
	cr_assert_eq(s.nr_boots, 3 * 4, "the baseline is still wanted");
	cr_assert_eq(s.nr_unavailable, 1);
	cr_assert_str_eq(s.unavailable[0].key.arm, "on");
	cr_assert_str_eq(s.unavailable[0].reason, "x.c:1: error: no");
	end();
}

Test(failed, a_baseline_takes_its_feature_along)
{
	begin();
	cr_assert_eq(build_failure_keep(&s, s.pairs[0].build_a, "no compiler\n"), 0);
	cr_assert_eq(build_failures_drop(&s), 0);
	cr_assert_eq(s.nr_pairs, 1);
	cr_assert_str_eq(s.pairs[0].feature->name, "g");
	cr_assert_eq(s.nr_boots, 3 * 2);
	cr_assert_eq(s.nr_unavailable, 2);
	end();
}

Test(failed, forgotten_before_the_next_try)
{
	begin();
	cr_assert_eq(build_failure_keep(&s, s.pairs[0].build_b, "x\n"), 0);
	cr_assert_eq(build_failure_forget(s.pairs[0].build_b), 0);
	cr_assert_eq(build_failures_drop(&s), 0);
	cr_assert_eq(s.nr_pairs, 3);
	end();
}

Test(failed, nothing_is_left)
{
	begin();
	cr_redirect_stderr();
	for (size_t i = 0; i < s.nr_pairs; i++)
		cr_assert_eq(build_failure_keep(&s, s.pairs[i].build_b, "broken\n"), 0);
	cr_assert_eq(build_failures_drop(&s), -EINVAL);
	scratch_expect_stderr("no comparison is left: broken");
	end();
}

/* an arm may have a compiler of its own, whatever the others of its comparison have */
Test(failed, an_arm_goes_by_the_compiler_that_compiles_it)
{
	struct matrix r;

	begin();
	((struct build *)s.pairs[0].build_b)->toolchain = "clang";
	cr_assert_eq(build_failure_keep(&s, s.pairs[0].build_b, "x\n"), 0);
	cr_assert_eq(matrix_coordinates(&p, &r), 0);
	cr_assert_eq(build_failures_recorded(&r), 0);
	cr_expect_eq(r.nr_pairs, 3, "by gcc nothing failed");
	((struct build *)r.pairs[0].build_b)->toolchain = "clang";
	cr_assert_eq(build_failures_recorded(&r), 0);
	cr_expect_eq(r.nr_pairs, 2);
	cr_expect_eq(r.nr_unavailable, 1);
	matrix_release(&r);
	end();
}
