// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdio.h>

#include "config/conf_find.h"
#include "config/plan.h"
#include "verbs/show.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

static int load(struct feature *f, char *dir, const char *text)
{
	AUTO_FREE char *path = fs_path("%s/x.feature", dir);

	scratch_put(dir, "x.feature", text);
	return feature_load(f, path);
}

static void refused(const char *text, const char *message)
{
	char *dir = scratch_make();
	struct feature f;

	cr_redirect_stderr();
	cr_assert(load(&f, dir, text) < 0);
	scratch_expect_stderr(message);
	scratch_remove(dir);
}

#define HEAD "[feature]\nsummary = s\narch = x86_64 arm64\n"

Test(feature, all_that_an_arm_may_have)
{
	char *dir = scratch_make();
	struct feature f;

	scratch_put(dir, "p.patch", "");
	cr_assert_eq(
		load(&f, dir,
		     HEAD
		     "near_zero = a/b c/d\nplanted = sys/getppid 7\n"
		     "[off]\nCONFIG_X = n\n"
		     "[on]\nCONFIG_X=y\nCONFIG_N = -1\nCONFIG_S = \"a b\"\nimplies = CONFIG_Y CONFIG_Z\n"
		     "patch = p.patch\ncmdline = a=b c\nsysctl = kernel/x=1\nprove = dmesg .*\n"
		     "prove = config CONFIG_X=y\ntoolchain = clang\n"
		     "[toggled]\nimage = off\ncmdline = x=1\n[on gcc]\npatch = p.patch\n"),
		0);
	cr_assert_str_eq(f.name, "x");
	cr_assert_eq(f.nr_arms, 3);
	cr_assert_eq(f.near_zero.n, 2);
	cr_assert_str_eq(f.planted.at[0], "sys/getppid 7");
	cr_assert_str_eq(f.arms[0].config.at[0], "CONFIG_X=n");
	cr_assert_eq(f.arms[1].config.n, 3);
	cr_assert_str_eq(f.arms[1].config.at[2], "CONFIG_S=\"a b\"");
	cr_assert_eq(f.arms[1].implies.n, 2);
	cr_assert_eq(f.arms[1].prove.n, 2);
	cr_assert(strstr(f.arms[1].patch.at[0], "/p.patch") && f.arms[1].patch.at[0][0] == '/');
	cr_assert_str_eq(f.overrides[0].patch.at[0], f.arms[1].patch.at[0], "found beside the file in a part too");
	cr_assert_str_eq(f.arms[1].cmdline, "a=b c");
	cr_assert_str_eq(f.arms[2].image, "off");
	feature_release(&f);
	scratch_remove(dir);
}

Test(feature, unknown_key)
{
	refused(HEAD "[off]\n[on]\nprov = dmesg x\n",
		"x.feature:6: unknown key \"prov\", did you mean \"prove\"?");
}

Test(feature, unknown_proof)
{
	refused(HEAD "[off]\nprove = demsg x\n",
		"unknown proof \"demsg\", did you mean \"dmesg\"?");
}

Test(feature, key_before_any_section)
{
	refused("summary = s\n",
		"x.feature:1: \"summary\" before the first section, expected [feature]");
}

Test(feature, bad_value_of_an_option)
{
	refused(HEAD "[off]\nCONFIG_X = yes\n",
		"x.feature:5: CONFIG_X: expected y, n, m, a number or a \"string\"");
}

Test(feature, bad_name_of_an_option)
{
	refused(HEAD "[off]\nCONFIG_X-Y = y\n", "\"CONFIG_X-Y\" is not the name of a kernel option");
}

Test(feature, option_twice)
{
	refused(HEAD "[off]\nCONFIG_X = y\nCONFIG_X = n\n", "x.feature:6: CONFIG_X is given twice");
}

Test(feature, one_option_may_be_the_start_of_another)
{
	char *dir = scratch_make();
	struct feature f;

	cr_assert_eq(load(&f, dir, HEAD "[off]\nCONFIG_XY = y\nCONFIG_X = n\n[on]\nCONFIG_X = y\n"),
		     0);
	cr_assert_eq(f.arms[0].config.n, 2);
	feature_release(&f);
	scratch_remove(dir);
}

Test(feature, one_arm_is_too_few)
{
	refused(HEAD "[off]\nCONFIG_X = n\n", "1 arm, expected two or more");
}

Test(feature, unknown_architecture)
{
	refused("[feature]\nsummary = s\narch = x86-64\n[a]\nprove = dmesg x\n[b]\nprove = dmesg x\n",
		"unknown architecture \"x86-64\", did you mean \"x86_64\"?");
}

Test(feature, no_summary)
{
	refused("[feature]\narch = x86_64\n[a]\nCONFIG_A = y\n[b]\nCONFIG_A = n\n",
		"[feature] has no summary");
}

Test(feature, image_of_an_arm_that_is_not_there)
{
	refused(HEAD "[off]\nCONFIG_X = n\n[t]\nimage = on\n",
		"image = on is not an arm with a build of its own");
}

Test(feature, is_shown_with_what_it_has_under_conditions)
{
	static const char shown[] = "x: s\n  arch      x86_64\n  arch      arm64\n"
				    "\narm off (the baseline)\n  config    CONFIG_X=n\n"
				    "\narm on\n  config    CONFIG_X=y\n  seed      1\n"
				    "  with gcc 7.3:\n  config    CONFIG_Y=y\n"
				    "  with arm64:\n  unavailable why\n";
	char *dir = scratch_make(), text[1024] = "";
	AUTO_FREE char *path = fs_path("%s/x.feature", dir);

	scratch_put(dir, "x.feature", HEAD "[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\nseed = 1\n"
					   "[on gcc 7.3]\nCONFIG_Y = y\n[on arm64]\nunavailable = why\n");
	cr_redirect_stdout();
	cr_assert_eq(show_feature(path, false), 1);
	fflush(stdout);
	text[fread(text, 1, sizeof(text) - 1, cr_get_redirected_stdout())] = '\0';
	cr_expect_str_eq(text, shown);
	scratch_remove(dir);
}

Test(feature, an_arm_that_boots_anothers_image_has_no_options)
{
	refused(HEAD "[off]\nCONFIG_X = n\n[t]\nimage = off\nCONFIG_X = y\n",
		"so it can have no CONFIG_ line");
}

Test(feature, its_baseline_is_linked_as_ever)
{
	refused(HEAD "[off]\nlink_order = 1\n[on]\nlink_order = 2\n",
		"x.feature:5: arm [off] is the baseline, so it can have no link_order");
}

Test(feature, its_baseline_is_linked_as_ever_under_conditions)
{
	refused(HEAD "[off]\nCONFIG_X = n\n[on]\nlink_order = 2\n[off arm64]\nlink_order = 1\n",
		"x.feature:9: arm [off] is the baseline, so it can have no link_order");
}

Test(feature, an_arm_that_boots_anothers_image_is_linked_as_that)
{
	refused(HEAD "[off]\nCONFIG_X = n\n[t]\nimage = off\nlink_order = 1\n", "so it can have no CONFIG_ line");
}

Test(feature, missing_patch)
{
	refused(HEAD "[off]\nCONFIG_X = n\n[on]\npatch = gone.patch\n",
		"x.feature:7: names gone.patch: no such file");
}

Test(feature, missing_patch_of_a_part)
{
	refused(HEAD "[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\n[on gcc]\npatch = gone.patch\n",
		"x.feature:9: names gone.patch: no such file");
}

Test(feature, nearest_name)
{
	struct feature f;

	cr_redirect_stderr();
	cr_assert_eq(feature_load(&f, "stackprotecter"), -ENOENT);
	scratch_expect_stderr(
		"no feature \"stackprotecter\" in configs/features, did you mean \"stackprotector\"?");
}

/* every file that the repository ships */
Test(feature, all_of_ours_load)
{
	struct strlist names = { 0 };
	size_t i, arm;

	cr_assert_eq(conf_names("feature", &names), 0);
	cr_assert_geq(names.n, 3);
	for (i = 0; i < names.n; i++) {
		struct feature f;

		cr_assert_eq(feature_load(&f, names.at[i]), 0, "%s", names.at[i]);
		for (arm = 0; arm < f.nr_arms; arm++)
			cr_assert(f.arms[arm].prove.n || f.arms[arm].unavailable, "%s [%s] proves nothing",
				  names.at[i], f.arms[arm].name);
		feature_release(&f);
	}
	strlist_release(&names);
}
