// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <glob.h>
#include <string.h>

#include "config/plan.h"
#include "scratch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

#define HEAD "[feature]\nsummary = s\narch = x86_64 arm64\n"

static void with(const char *text, const char *version, const char *arch, const char *toolchain, struct feature *out)
{
	struct kernel_def k = { .name = (char *)version, .version = (char *)version };
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.feature", dir);
	struct feature f;

	scratch_put(dir, "x.feature", text);
	cr_assert_eq(feature_load(&f, path), 0);
	*out = (struct feature){ 0 };
	cr_assert_eq(feature_resolve(&f, &k, arch, toolchain, out), 0);
	feature_release(&f);
	scratch_remove(dir);
}

static void not_loaded(const char *text)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.feature", dir);
	struct feature f;

	scratch_put(dir, "x.feature", text);
	cr_assert(feature_load(&f, path) < 0, "%s", text);
	scratch_remove(dir);
}

static void refused(const char *text, const char *message)
{
	cr_redirect_stderr();
	not_loaded(text);
	scratch_expect_stderr(message);
}

/* sections with conditions are held to what arms are held to */
Test(resolve, parts_with_conditions_are_checked)
{
	const char *const arms = HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n[img]\nimage = on\n";
	AUTO_FREE char *built = fs_path("%s[img x86_64]\nCONFIG_B = y\n", arms);
	AUTO_FREE char *image = fs_path("%s[on arm64]\nimage = nosuch\n", arms);
	AUTO_FREE char *both = fs_path("%s[on arm64]\nimage = off\n", arms);

	cr_redirect_stderr();
	not_loaded(built);
	not_loaded(image);
	not_loaded(both);
	scratch_expect_stderr("arm [img] boots the image of [on], so it can have no CONFIG_ line");
}

/* a proof that looks at an arm that there is not would be skipped for ever */
Test(resolve, proofs_name_arms_that_there_are)
{
	static const char *const wrong[] = { "calls f more-than of", "sites endbr more-than onn", "layout same-as x",
					     "layout differs-from o", "functions moved-from offf" };

	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		AUTO_FREE char *arm = fs_path(HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\nprove = %s\n", wrong[i]);
		AUTO_FREE char *part = fs_path(HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n[on 7.3]\nprove = %s\n",
					       wrong[i]);

		not_loaded(arm);
		not_loaded(part);
	}
	scratch_expect_stderr("arm [on]: prove = calls f more-than of: there is no arm \"of\"");
}

#define RENAMED HEAD "renamed = CONFIG_OLD CONFIG_NEW 6.17\nrenamed = track __cov_track 6.17\n" \
	"[off]\nCONFIG_NEW = n\nprove = calls __cov_track none\n" \
	"[on]\nCONFIG_NEW = y\nCONFIG_NEW_MIN = 1\nimplies = CONFIG_NEW\nprove = config CONFIG_NEW=y\n"

Test(resolve, an_older_kernel_has_the_older_names)
{
	struct feature f;

	with(RENAMED, "6.12", "arm64", "gcc", &f);
	cr_assert_str_eq(f.arms[0].config.at[0], "CONFIG_OLD=n");
	cr_assert_str_eq(f.arms[0].prove.at[0], "calls track none");
	cr_assert_str_eq(f.arms[1].config.at[0], "CONFIG_OLD=y");
	cr_assert_str_eq(f.arms[1].config.at[1], "CONFIG_NEW_MIN=1", "a longer name is another option");
	cr_assert_str_eq(f.arms[1].implies.at[0], "CONFIG_OLD");
	cr_assert_str_eq(f.arms[1].prove.at[0], "config CONFIG_OLD=y");
	feature_release(&f);
}

Test(resolve, a_kernel_has_the_new_name_from_the_version_on)
{
	static const char *const newer[] = { "6.17", "6.17.1", "6.100", "7.3" };
	struct feature f;

	for (size_t i = 0; i < 4; i++) {
		with(RENAMED, newer[i], "arm64", "gcc", &f);
		cr_assert_str_eq(f.arms[1].config.at[0], "CONFIG_NEW=y", "%s", newer[i]);
		feature_release(&f);
	}
	with(RENAMED, "6.9", "arm64", "gcc", &f);
	cr_assert_str_eq(f.arms[1].config.at[0], "CONFIG_OLD=y", "6.9 is older than 6.17");
	feature_release(&f);
}

#define PARTS HEAD "[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\nCONFIG_N = 1\nprove = symbol a present\n" \
	"[on x86_64]\nCONFIG_N = 2\nCONFIG_P = y\ncmdline = x=1\nprove = symbol b present\n" \
	"[on clang 7.3]\nCONFIG_C = y\n"

Test(resolve, parts_hold_where_all_their_conditions_do)
{
	struct feature f;

	with(PARTS, "7.3", "x86_64", "clang-19", &f);
	cr_assert_eq(f.nr_arms, 2);
	cr_assert_eq(f.arms[1].config.n, 4);
	cr_assert_str_eq(f.arms[1].config.at[1], "CONFIG_N=2", "in place, not beside the other");
	cr_assert_str_eq(f.arms[1].config.at[3], "CONFIG_C=y");
	cr_assert_str_eq(f.arms[1].cmdline, "x=1");
	cr_assert_eq(f.arms[1].prove.n, 2);
	feature_release(&f);
	with(PARTS, "6.12", "arm64", "clang", &f);
	cr_assert_eq(f.arms[1].config.n, 2);
	cr_assert_str_eq(f.arms[1].config.at[1], "CONFIG_N=1");
	cr_assert_null(f.arms[1].cmdline);
	feature_release(&f);
}

#define GONE HEAD "[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\n[toggled]\nimage = on\ncmdline = x=0\n" \
	"[other]\nCONFIG_X = y\n[on x86_64]\nunavailable = not there (CONFIG_X)\n" \
	"[off gcc]\nunavailable = no compiler for it\n"

Test(resolve, an_arm_that_does_not_exist_keeps_its_reason)
{
	struct feature f;

	with(GONE, "7.3", "x86_64", "clang", &f);
	cr_assert_eq(f.nr_arms, 2);
	cr_assert_str_eq(f.arms[1].name, "other");
	cr_assert_eq(f.nr_unavailable, 2);
	cr_assert_str_eq(f.unavailable[0].name, "on");
	cr_assert_str_eq(f.unavailable[1].name, "toggled");
	cr_assert_str_eq(f.unavailable[1].unavailable, "not there (CONFIG_X)", "it boots an image that is not there");
	feature_release(&f);
}

Test(resolve, without_its_baseline_nothing_is_left)
{
	struct feature f;

	with(GONE, "7.3", "arm64", "gcc-12", &f);
	cr_assert_eq(f.nr_arms, 0);
	cr_assert_eq(f.nr_unavailable, 4);
	cr_assert_str_eq(f.unavailable[3].unavailable, "no compiler for it");
	feature_release(&f);
}

Test(resolve, an_architecture_that_the_feature_does_not_have)
{
	struct feature f;

	with("[feature]\nsummary = s\narch = arm64\n[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\n", "7.3", "x86_64",
	     "gcc", &f);
	cr_assert_eq(f.nr_arms, 0);
	cr_assert_eq(f.nr_unavailable, 2);
	cr_assert_str_eq(f.unavailable[1].unavailable, "the feature does not exist on this architecture");
	feature_release(&f);
}

/* the option and its file tell more than that it is not there */
Test(resolve, why_an_architecture_does_not_have_it)
{
	static const char text[] = "[feature]\nsummary = s\narch = arm64\n[off]\nCONFIG_X = n\n[off x86_64]\n"
				   "unavailable = X is arm64's\n[on]\nCONFIG_X = y\n[most]\nCONFIG_X = m\n"
				   "[most x86_64]\nunavailable = nor is M\n";
	struct feature f;

	with(text, "7.3", "x86_64", "gcc", &f);
	cr_assert_eq(f.nr_arms, 0);
	cr_assert_eq(f.nr_unavailable, 3);
	cr_expect_str_eq(f.unavailable[0].unavailable, "X is arm64's");
	cr_expect_str_eq(f.unavailable[1].unavailable, "X is arm64's", "as its baseline");
	cr_expect_str_eq(f.unavailable[2].unavailable, "nor is M", "its own");
	feature_release(&f);
	with(text, "7.3", "arm64", "gcc", &f);
	cr_assert_eq(f.nr_unavailable, 0);
	feature_release(&f);
}

/* of every feature that we bring */
Test(resolve, our_features_say_why_an_architecture_does_not_have_them)
{
	static const char *const arch[] = { "x86_64", "arm64" };
	AUTO_FREE char *dir = fs_path("%s/configs/features/*.feature", fs_data_dir());
	struct kernel_def k = { .name = "7.3", .version = "7.3" };
	struct feature f, own;
	glob_t found;

	cr_assert_eq(glob(dir, 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++)
		for (size_t a = 0; a < ARRAY_SIZE(arch); a++) {
			own = (struct feature){ 0 };
			cr_assert_eq(feature_load(&f, found.gl_pathv[i]), 0);
			cr_assert_eq(feature_resolve(&f, &k, arch[a], "gcc", &own), 0);
			if (!strlist_has(&f.arch, arch[a]))
				cr_expect_null(strstr(own.unavailable[1].unavailable, "on this architecture"), "%s",
					       f.name);
			feature_release(&own);
			feature_release(&f);
		}
	globfree(&found);
}

Test(resolve, renamed_needs_three_words)
{
	refused(HEAD "renamed = A B\n[a]\nprove = dmesg x\n[b]\nprove = dmesg x\n", "expected OLD NEW VERSION");
}

Test(resolve, renamed_needs_a_version)
{
	refused(HEAD "renamed = A B new\n[a]\nprove = dmesg x\n[b]\nprove = dmesg x\n", "expected OLD NEW VERSION");
}

Test(resolve, a_part_of_no_arm)
{
	refused(HEAD "[on x86_64]\nCONFIG_X = y\n", "expected [on] before it");
}

Test(resolve, a_misspelt_condition)
{
	refused(HEAD "[on]\nCONFIG_X = y\n[on x86-64]\nCONFIG_Y = y\n", "unknown condition \"x86-64\", did you mean");
}

Test(resolve, a_version_has_two_or_three_numbers)
{
	struct feature f;

	with(HEAD "[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\n[on 6.21]\nCONFIG_Y = y\n[on 6.12.3 arm64]\nCONFIG_Z = y\n",
	     "6.12.3", "arm64", "gcc", &f);
	cr_assert_eq(f.arms[1].config.n, 2);
	cr_assert_str_eq(f.arms[1].config.at[1], "CONFIG_Z=y");
	feature_release(&f);
}

static void no_condition(const char *word)
{
	AUTO_FREE char *text = fs_path(HEAD "[on]\nCONFIG_X = y\n[on %s]\nCONFIG_Y = y\n", word);
	AUTO_FREE char *message = fs_path("x.feature:7: unknown condition \"%s\"", word);

	refused(text, message);
}

Test(resolve, digits_alone_are_no_condition) { no_condition("6"); }
Test(resolve, a_version_ends_with_its_last_number) { no_condition("6.12x"); }
Test(resolve, a_version_has_no_empty_number) { no_condition("6..12"); }
Test(resolve, a_version_does_not_end_in_a_dot) { no_condition("6.12."); }
Test(resolve, a_compiler_without_its_family_is_no_condition) { no_condition("19-clang"); }

/* one meaning in every file: what Kconfig writes for "no" is a line of an arm too; and an arm may have none */
Test(resolve, an_arm_that_says_no_as_kconfig_does)
{
	struct feature f;

	with(HEAD "[off]\n# CONFIG_VMAP_STACK is not set\n[on]\nCONFIG_VMAP_STACK = y\n", "6.12", "x86_64", "gcc", &f);
	cr_assert_eq(f.arms[0].config.n, 1);
	cr_assert_str_eq(f.arms[0].config.at[0], "CONFIG_VMAP_STACK=n");
	feature_release(&f);
}

Test(resolve, an_arm_without_a_line)
{
	struct feature f;

	with(HEAD "[off]\n\n[on]\nCONFIG_VMAP_STACK = y\n", "6.12", "x86_64", "gcc", &f);
	cr_assert_eq(f.nr_arms, 2);
	cr_assert_str_eq(f.arms[0].name, "off");
	cr_assert(!f.arms[0].config.n && !f.arms[0].patch.n);
	feature_release(&f);
}

Test(resolve, a_section_without_a_line_is_held_to_its_name)
{
	refused(HEAD "[off]\n[off x]\n[on]\nCONFIG_Y = y\n", "unknown condition \"x\"");
}
