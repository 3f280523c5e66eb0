// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>

#include "config/conf_find.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "matrix/stopping.h"
#include "bench/base/arch.h"
#include "bench/base/cleanup.h"
#include "scratch.h"

#define FEATURE "[feature]\nsummary = s\narch = x86_64 arm64\n[off]\nprove = dmesg x\n" \
		"[mid]\nCONFIG_M = y\nprove = dmesg x\n[on]\nCONFIG_X = y\nprove = dmesg x\n" \
		"[toggled]\nimage = mid\ncmdline = x=1\nprove = dmesg x\n"
#define KERNEL "[kernel]\nversion = 1.2\nprovider = dir %s/tree\n"

/* a folder with a plan, a feature, a kernel that is a folder of two files */
static char *stage(const char *plan)
{
	char *dir = scratch_make();
	AUTO_FREE char *kernel = fs_path(KERNEL, dir);

	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "f.feature", FEATURE);
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Kbuild", "");
	scratch_put(dir, "tree/kernel/sys.c", "int x;");
	return dir;
}

static int load(struct plan *p, const char *dir, const char *arch)
{
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);

	return plan_load(p, path, arch);
}

#define PLAN(more) \
	"[plan]\nfeature = ./f.feature\nkernel = ./k.kernel\narch = x86_64\ncases = *\nboots = 4\n" more

static void refused(const char *plan, const char *message)
{
	char *dir = stage(plan);
	struct plan p;

	cr_redirect_stderr();
	cr_assert(load(&p, dir, NULL) < 0);
	scratch_expect_stderr(message);
	scratch_remove(dir);
}

Test(plan, keys_and_defaults)
{
	char *dir = stage(PLAN("margin = * 2%\nmargin = sys/* 0.5 %  # tight\n"));
	struct plan p;

	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_assert_str_eq(p.name, "p");
	cr_assert_eq(p.boots, 4);
	cr_assert_eq(p.batches, 5);
	cr_assert_eq(p.nr_margins, 2);
	cr_assert_float_eq(p.margins[1].ratio, 0.005, 1e-12);
	cr_assert_str_eq(p.margins[1].glob, "sys/*");
	cr_assert_str_eq(p.machine, "tcg");
	cr_assert_str_eq(p.toolchain.at[0], "gcc");
	cr_assert_eq(strlen(p.hash), 64);
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan, arch_on_the_command_line_wins)
{
	char *dir = stage(PLAN());
	struct plan p;

	cr_assert_eq(load(&p, dir, "all"), 0);
	cr_assert_eq(p.arch.n, 2);
	plan_release(&p);
	cr_assert_eq(load(&p, dir, "host"), 0);
	cr_assert_str_eq(p.arch.at[0], arch_host());
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan, unknown_arch_on_the_command_line)
{
	char *dir = stage(PLAN());
	struct plan p;

	cr_redirect_stderr();
	cr_assert_eq(load(&p, dir, "amr64"), -EINVAL);
	scratch_expect_stderr("--arch: unknown architecture \"amr64\", did you mean \"arm64\"?");
	cr_assert_eq(load(&p, dir, "amd64"), -EINVAL);
	scratch_expect_stderr("--arch: unknown architecture \"amd64\", did you mean \"x86_64\"?");
	scratch_remove(dir);
}

Test(plan, misspelt_key)
{
	refused(PLAN("boot = 3\n"), "p.plan:7: unknown key \"boot\", did you mean \"boots\"?");
}

Test(plan, misspelt_section)
{
	refused("[plna]\nfeature = x\n",
		"p.plan:2: unknown section \"plna\", did you mean \"plan\"?");
}

Test(plan, too_few_boots)
{
	refused("[plan]\nfeature = ./f.feature\ncases = *\nboots = 2\n",
		"p.plan:4: boots = 2: expected 3 or more");
}

Test(plan, two_bases)
{
	refused(PLAN("base = lean full\n"), "p.plan:7: base = 2 names: expected one");
}

Test(plan, even_batches)
{
	refused(PLAN("batches = 4\n"), "p.plan:7: batches = 4: expected an odd number");
}

Test(plan, bad_margin)
{
	refused(PLAN("margin = * 2\n"), "p.plan:7: margin: expected \"GLOB N%\"");
}

Test(plan, primary_cases_are_five_at_most)
{
	refused(PLAN("primary = a/b c/d e/f g/h i/j k/l\n"), "p.plan:7: primary: more than 5");
}

Test(plan, no_such_arm)
{
	refused("[plan]\nfeature = ./f.feature:strong\nkernel = ./k.kernel\ncases = *\n",
		"p.plan:2: feature f has no arm \"strong\"");
}

Test(plan, no_such_feature)
{
	refused("[plan]\nfeature = stackprotectr\ncases = *\n",
		"p.plan:2: no feature \"stackprotectr\" in configs/features, did you mean \"stackprotector\"?");
}

/* what is wrong beside other lines, or with what another file has, is said with the line that it is about */
Test(plan, an_error_of_meaning_has_its_line)
{
	static const struct { const char *more, *says; } wrong[] = {
		{ "looks = 3 6 12\n", "p.plan:7: expected boots or looks, not both" },
		{ "summary = s\nlater = open\n", "p.plan:8: later: expected only with looks" },
		{ "budget = 9\n", "p.plan:7: budget: expected only with looks" },
		{ "primary = sys/getppid\nprimary = sys/*\n", "p.plan:8: primary = sys/*: expected the whole name" },
		{ "toolchain = gcc\ntoolchain = clang gcc\n", "p.plan:7: toolchain: gcc is there twice" },
		{ "metrics = loads\nmetrics = wales\n", "p.plan:8: unknown metric \"wales\"" },
		{ "feature = ./f.feature:off\n", "p.plan:7: feature f:off: no arm to hold against its baseline" },
		{ "feature = f2@icc\n", "p.plan:7: no feature \"f2\" in configs/features" },
		{ "feature = ./f.feature@icc\n", "p.plan:7: feature f@icc: expected gcc, gcc-N, clang or clang-N" },
		{ "feature = ./g.feature\n", "/g.feature: no such file" },
		{ "machine = nosuch\n", "p.plan:7: no machine \"nosuch\" in configs/machines" },
		{ "model = zen3\nmodel = zen3\n", "p.plan:7: model = zen3: a second one of x86_64" },
	};

	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		AUTO_FREE char *text = fs_path(PLAN("%s"), wrong[i].more);
		char *dir = stage(text);
		struct plan p;

		cr_expect_eq(load(&p, dir, NULL) < 0, true, "%s", wrong[i].more);
		scratch_expect_stderr(wrong[i].says);
		scratch_remove(dir);
	}
}

/* one that the file does not have is its default's: the file is said, and no line */
Test(plan, an_error_without_a_line_has_its_file)
{
	refused("[plan]\nfeature = ./f.feature\n", "p.plan: [plan] has no cases");
}

Test(plan, no_cases)
{
	refused("[plan]\nfeature = ./f.feature\n", "[plan] has no cases");
}

Test(plan, selected_arms_keep_the_baseline_and_images)
{
	char *dir = stage(
		"[plan]\nfeature = ./f.feature:toggled\nkernel = ./k.kernel\narch = x86_64\ncases = *\n");
	struct plan p;

	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_assert_eq(p.features[0].nr_arms, 3);
	cr_assert_str_eq(p.features[0].arms[0].name, "off");
	cr_assert_str_eq(p.features[0].arms[1].name, "mid");
	cr_assert_str_eq(p.features[0].arms[2].name, "toggled");
	plan_release(&p);
	scratch_remove(dir);
}

Test(matrix_expand, blocks_seeds_pairs_and_shared_builds)
{
	char *dir = stage(PLAN("seed = 10\n"));
	struct matrix s;
	struct plan p;
	size_t i, j;

	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(s.nr_builds, 3);		/* toggled boots the image of mid */
	cr_assert_eq(s.nr_pairs, 3);
	cr_assert_eq(s.nr_boots, 4 * 4);
	cr_assert(s.builds[0].is_baseline && !s.builds[1].is_baseline);
	for (i = 0; i < s.nr_pairs; i++)
		cr_assert_eq(s.pairs[i].build_a, &s.builds[0]);
	cr_assert_eq(s.pairs[2].build_b, &s.builds[1]);
	for (i = 0; i < s.nr_boots; i++) {
		cr_assert_eq(s.boots[i].index, i / 4);
		cr_assert_eq(s.boots[i].seed, 10 + (i / 4 ? i / 4 - 1 : 0));
		cr_assert_eq(strlen(s.boots[i].id), ID_LEN);
		for (j = 0; j < i; j++) {
			cr_assert_str_neq(s.boots[i].id, s.boots[j].id);
			if (i / 4 == j / 4)
				cr_assert_neq(s.boots[i].arm, s.boots[j].arm);
		}
	}
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

static void first_ids(char *dir, char *build, char *boot)
{
	struct matrix s;
	struct plan p;

	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	strcpy(build, s.builds[0].id);
	strcpy(boot, s.boots[0].id);
	matrix_release(&s);
	plan_release(&p);
}

static char *first_boot(const char *dir, const char *globs)
{
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);
	struct plan_args a = { 0 };
	struct session s;
	char *id;

	cr_assert_eq(plan_args_set(&a, "cases", globs), 0);
	cr_assert_eq(session_open(&s, path, &a), 0);
	cr_assert_eq(session_look(&s, stopping_for_analysis), 0);
	cr_assert_eq(s.plan.selected, a.cases.n > 0);
	cr_assert_eq(session_expand(&s, matrix_expand), 0);
	id = fs_path("%s", s.matrix.boots[0].id);
	session_close(&s);
	plan_args_release(&a);
	return id;
}

Test(matrix_expand, a_selection_of_cases_makes_other_boots)
{
	char *dir = stage(PLAN());
	AUTO_FREE char *all = first_boot(dir, ""), *again = first_boot(dir, "");
	AUTO_FREE char *some = first_boot(dir, "sys/* vfs/*"), *fewer = first_boot(dir, "sys/*");

	cr_assert_str_eq(all, again);
	cr_assert_str_neq(all, some);
	cr_assert_str_neq(some, fewer);
	scratch_remove(dir);
}

Test(matrix_expand, ids_repeat_and_follow_what_matters)
{
	char *dir = stage(PLAN());
	char build[2][ID_LEN + 1], boot[2][ID_LEN + 1];

	first_ids(dir, build[0], boot[0]);
	first_ids(dir, build[1], boot[1]);
	cr_assert_str_eq(build[0], build[1]);
	cr_assert_str_eq(boot[0], boot[1]);
	scratch_put(dir, "p.plan", PLAN("margin = * 1%\nsummary = other words\n"));
	first_ids(dir, build[1], boot[1]);
	cr_assert_str_eq(build[0], build[1]);
	scratch_put(dir, "p.plan", PLAN("batches = 7\n"));
	first_ids(dir, build[1], boot[1]);
	cr_assert_str_eq(build[0], build[1]);
	cr_assert_str_neq(boot[0], boot[1]);
	scratch_remove(dir);
}

static void build_ids(const char *plan, const char *feature, char ids[][ID_LEN + 1], size_t n)
{
	char *dir = stage(plan);
	struct matrix s;
	struct plan p;
	size_t i;

	if (feature)
		scratch_put(dir, "f.feature", feature);
	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(s.nr_builds, n);
	for (i = 0; i < n; i++)
		strcpy(ids[i], s.builds[i].id);
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

/* the requested lines count, not the names of the arms nor which file has them */
Test(matrix_expand, arms_that_ask_for_the_same_are_one_build)
{
	char ids[1][ID_LEN + 1];

	build_ids(
		PLAN(),
		"[feature]\nsummary = s\narch = x86_64\n[a]\nCONFIG_STACKPROTECTOR = n\nprove = dmesg x\n"
		"[b]\nprove = dmesg x\n",
		ids, 1);
}

/* the second name is refused where kernels would be made; what was recorded under two names stays what it is */
static void one_compiler(const char *text, const char *message)
{
	char *dir = stage(text);
	struct matrix s;
	struct plan p;

	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_redirect_stderr();
	cr_expect_eq(matrix_expand(&p, &s), -EINVAL);
	scratch_expect_stderr(message);
	cr_assert_eq(matrix_named(&p, &s), 0);
	cr_expect_eq(s.nr_pairs, 2 * (p.features[0].nr_arms - 1));
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

Test(matrix_expand, a_compiler_by_two_names)
{
	one_compiler(PLAN("toolchain = clang\ntoolchain = clang-19\n"),
		     "p.plan:8: feature f is there twice (kernel k, x86_64): clang and clang-19 are one compiler here");
}

Test(matrix_expand, a_feature_by_two_names_of_a_compiler)
{
	one_compiler("[plan]\nfeature = ./f.feature@clang-19 ./f.feature@clang\nkernel = ./k.kernel\n"
		     "arch = x86_64\ncases = *\n",
		     "p.plan:2: feature f is there twice (kernel k, x86_64): clang-19 and clang are one compiler here");
}

Test(matrix_expand, a_feature_without_the_architecture)
{
	char *dir = stage(PLAN());
	struct matrix s;
	struct plan p;

	scratch_put(dir, "f.feature",
		    "[feature]\nsummary = s\narch = arm64\n[a]\nCONFIG_A = n\n[b]\nCONFIG_A = y\n");
	cr_redirect_stderr();
	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &s), -EINVAL);
	scratch_expect_stderr("no feature of the plan exists on the architectures asked for");
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan, all_of_ours_load)
{
	struct strlist names = { 0 };
	size_t i;

	cr_assert_eq(conf_names("plan", &names), 0);
	cr_assert_geq(names.n, 3);
	for (i = 0; i < names.n; i++) {
		struct plan p;

		cr_assert_eq(plan_load(&p, names.at[i], "all"), 0, "%s", names.at[i]);
		plan_release(&p);
	}
	strlist_release(&names);
}

Test(machine, unknown_kind)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/m.machine", dir);
	struct machine m;

	cr_redirect_stderr();
	scratch_put(dir, "m.machine", "[machine]\nkind = tgc\n");
	cr_assert_eq(machine_load(&m, path), -EINVAL);
	scratch_expect_stderr("m.machine:2: unknown kind \"tgc\", did you mean \"tcg\"?");
	scratch_remove(dir);
}

Test(plan, metrics_that_are_judged)
{
	char *dir = stage(PLAN("metrics = loads instructions:k\n"));
	struct plan p;

	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_expect(plan_judges(&p, "loads") && plan_judges(&p, "instructions:k"));
	cr_expect(plan_judges(&p, "instructions"), "the endpoint, whatever the plan says");
	cr_expect(!plan_judges(&p, "stores"));
	plan_release(&p);
	scratch_remove(dir);
	dir = stage(PLAN(""));
	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_expect(plan_judges(&p, "stores"), "everything, unless it says otherwise");
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan, metric_that_does_not_exist)
{
	refused(PLAN("metrics = laods\n"), "did you mean \"loads\"");
}

/* which events there are is the machine's to say; what a plan may name is checked, and may be judged */
Test(plan, events)
{
	char *dir = stage(PLAN("events = instructions:u cycles arm_n1::STALL_BACKEND\nmetrics = cycles loads\n"));
	AUTO_FREE char *runner = NULL;
	struct plan p;

	cr_assert_eq(load(&p, dir, NULL), 0);
	cr_expect_eq(p.events.n, 3);
	cr_expect(plan_judges(&p, "cycles") && !plan_judges(&p, "instructions:u"));
	runner = plan_runner(&p, "arm64");
	cr_expect(strstr(runner, "/guest/arm64/runner-events"), "%s", runner);
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan, event_that_does_not_exist)
{
	refused(PLAN("events = cycels\n"), "did you mean \"cycles\"");
}

Test(plan, event_that_is_no_name)
{
	refused(PLAN("events = cycles;reboot\n"), "unknown event");
}

Test(plan, event_that_is_judged_and_not_counted)
{
	refused(PLAN("metrics = cycles\n"), "unknown metric");
}
