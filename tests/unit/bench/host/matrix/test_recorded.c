// SPDX-License-Identifier: GPL-2.0-only
/* Boots are found by what is on record of them, whatever this host would build and boot now. */
#include <errno.h>

#include "matrix/build_failures.h"
#include "matrix/recorded.h"
#include "matrix/result_key.h"
#include "record_put.h"
#include "results/results.h"

#define HEAD "[feature]\nsummary = s\narch = x86_64 arm64\n"
#define PLAN "[plan]\nkernel = ./k.kernel\nfeature = ./f.feature\narch = x86_64\ncases = *\nboots = 3\n"
#define LATER "2026-02-01T00:00:00Z"

enum { BOOTS = 6 };

static char *dir;
static struct plan p;

static void begin(const char *plan)
{
	AUTO_FREE char *path = NULL;

	dir = scratch_make();
	path = fs_path("%s/p.plan", dir);
	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "f.feature", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n");
	/* there is no such package and no such compiler: nothing here may ask for either */
	scratch_put(dir, "k.kernel", "[kernel]\nversion = 7.3\nprovider = apt linux-source-0.0-none\n");
	results_set_dir(dir);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
}

static void end(void)
{
	plan_release(&p);
	scratch_remove(dir);
}

/* boots @from to @to - 1 in the matrix' order: off and on of index 0, of 1, of 2; ids of @series, builds of the arm */
static void put(const char *series, size_t from, size_t to, struct record_put x)
{
	const char *const build = x.build;
	struct matrix s;

	cr_assert_eq(matrix_coordinates(&p, &s), 0);
	cr_assert_eq(s.nr_boots, BOOTS);
	for (size_t i = from; i < to; i++) {
		AUTO_FREE char *id = fs_path("%s%zu", series, i);
		AUTO_FREE char *own = fs_path("%s-%s", series, s.boots[i].arm->name);

		x.id = id;
		x.build = build ? build : own;
		record_put(dir, &p, &s.boots[i], x);
	}
	matrix_release(&s);
}

static size_t bound(const struct matrix *s, const char *series)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nr_boots; i++)
		n += s->boots[i].record && !strncmp(s->boots[i].id, series, strlen(series));
	return n;
}

static void expect(const char *series, size_t n)
{
	struct matrix s;

	cr_assert_eq(matrix_recorded(&p, &s), 0);
	cr_expect_eq(bound(&s, series), n, "%zu of %s", bound(&s, series), series);
	matrix_release(&s);
}

static void expect_refused(const char *words)
{
	struct matrix s;

	cr_redirect_stderr();
	cr_assert_eq(matrix_recorded(&p, &s), -EINVAL);
	scratch_expect_stderr(words);
}

static void expect_mixed(const char *words)
{
	AUTO_FREE char *got = NULL;
	struct matrix s;

	cr_assert_eq(matrix_recorded(&p, &s), 0);
	got = strlist_join(&s.mixed, " ");
	cr_expect_str_eq(got, words);
	matrix_release(&s);
}

Test(recorded, boots_of_other_tools_are_found)
{
	struct matrix s;

	begin(PLAN);
	put("old", 0, BOOTS, (struct record_put){ .runner = "another", .plugin = "another" });
	cr_assert_eq(matrix_recorded(&p, &s), 0);
	cr_expect_eq(bound(&s, "old"), BOOTS);
	cr_expect_eq(s.nr_builds, 2);
	cr_expect_str_eq(s.pairs[0].build_a->id, "old-off");
	cr_expect_str_eq(s.pairs[0].build_b->id, "old-on");
	cr_expect_eq(matrix_has_boots(&p, &s), 0);
	matrix_release(&s);
	end();
}

Test(recorded, the_latest_whole_set_is_taken)
{
	begin(PLAN);
	put("old", 0, BOOTS, (struct record_put){ .runner = "r1" });
	put("new", 0, BOOTS, (struct record_put){ .runner = "r2", .ended = LATER });
	expect("new", BOOTS);
	end();
}

Test(recorded, one_that_is_not_whole_yet_waits)
{
	begin(PLAN);
	put("old", 0, BOOTS, (struct record_put){ .runner = "r1" });
	put("new", 0, BOOTS - 1, (struct record_put){ .runner = "r2", .ended = LATER });
	cr_redirect_stderr();
	expect("old", BOOTS);
	scratch_expect_stderr("5 later boots that differ in their runner are not complete yet and left out");
	end();
}

Test(recorded, two_halves_are_refused)
{
	begin(PLAN);
	put("old", 0, 4, (struct record_put){ .runner = "r1", .emulator = "e1" });
	put("new", 4, BOOTS, (struct record_put){ .runner = "r2", .emulator = "e2", .ended = LATER });
	expect_refused("f, kernel k, x86_64, gcc: only boots that differ in their runner and emulator are complete");
	end();
}

Test(recorded, two_halves_are_mixed_when_the_plan_says_so)
{
	begin(PLAN "mixed = runner\n");
	put("x", 0, 4, (struct record_put){ .runner = "r1" });
	put("x", 4, BOOTS, (struct record_put){ .runner = "r2" });
	cr_redirect_stderr();
	expect("x", BOOTS);
	scratch_expect_stderr("its boots differ in their runner, as the plan allows");
	expect_mixed("runner");
	end();
}

Test(recorded, what_may_differ_and_does_not_is_no_difference)
{
	begin(PLAN "mixed = runner compiler\n");
	put("x", 0, BOOTS, (struct record_put){ .runner = "r1" });
	expect_mixed("");
	end();
}

Test(recorded, a_word_that_mixed_does_not_have)
{
	dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);

	scratch_put(dir, "p.plan", PLAN "mixed = runer\n");
	cr_redirect_stderr();
	cr_assert(plan_load(&p, path, NULL) < 0);
	scratch_expect_stderr("did you mean \"runner\"");
	scratch_remove(dir);
}

/* compiler, source and module come from the manifests */
Test(recorded, compilers_are_those_of_the_builds)
{
	begin(PLAN);
	put("old", 0, 4, (struct record_put){ 0 });
	put("new", 4, BOOTS, (struct record_put){ .ended = LATER });
	scratch_put(dir, "build/old-off/manifest.json", "{\"id\": \"old-off\", \"toolchain_version\": \"gcc 12\"}");
	scratch_put(dir, "build/new-off/manifest.json", "{\"id\": \"new-off\", \"toolchain_version\": \"gcc 13\"}");
	scratch_put(dir, "build/old-on/manifest.json", "{\"id\": \"old-on\", \"toolchain_version\": \"gcc 12\"}");
	scratch_put(dir, "build/new-on/manifest.json", "{\"id\": \"new-on\", \"toolchain_version\": \"gcc 13\"}");
	expect_refused("differ in their compiler are complete");
	end();
}

Test(recorded, a_lost_manifest_is_no_other_compiler)
{
	begin(PLAN);
	put("old", 0, BOOTS, (struct record_put){ 0 });
	scratch_put(dir, "build/old-off/manifest.json", "{\"id\": \"old-off\", \"toolchain_version\": \"gcc 12\"}");
	expect("old", BOOTS);
	end();
}

Test(recorded, two_builds_of_one_arm_are_not_mixed)
{
	begin(PLAN);
	put("a", 0, 4, (struct record_put){ .build = "b1" });
	put("b", 4, BOOTS, (struct record_put){ .build = "b2" });
	expect_refused("only boots that differ in their build are complete together");
	end();
}

Test(recorded, a_boot_that_failed_stands_until_one_finishes)
{
	struct matrix s;

	begin(PLAN);
	put("x", 1, BOOTS, (struct record_put){ 0 });
	put("x", 0, 1, (struct record_put){ .outcome = "panic", .folder = "x0.failed-1" });
	put("x", 0, 1, (struct record_put){ .outcome = "hang", .folder = "x0.failed-2" });
	cr_assert_eq(matrix_recorded(&p, &s), 0);
	cr_assert(s.boots[0].record);
	cr_expect_str_eq(s.boots[0].record->folder, "x0.failed-2");
	matrix_release(&s);
	put("x", 0, 1, (struct record_put){ 0 });
	cr_assert_eq(matrix_recorded(&p, &s), 0);
	cr_expect_str_eq(s.boots[0].record->folder, "x0");
	matrix_release(&s);
	end();
}

Test(recorded, other_cases_are_other_boots)
{
	struct matrix s;

	begin(PLAN);
	put("x", 0, BOOTS, (struct record_put){ .cases = "sys/*" });
	cr_assert_eq(matrix_recorded(&p, &s), 0);
	cr_expect_eq(bound(&s, "x"), 0);
	cr_redirect_stderr();
	cr_assert_eq(matrix_has_boots(&p, &s), -EINVAL);
	scratch_expect_stderr("no boot of this plan is there yet, but 6 of other cases");
	matrix_release(&s);
	end();
}

/* evidence from before the globs were on record: the names in the samples have to do */
Test(recorded, cases_of_old_evidence_are_those_of_its_samples)
{
	struct boot_record r = { .folder = (char *)"x" };

	begin(PLAN);
	scratch_put(dir, "boot/x/samples.tsv", "# boot x\ncase\tdomain\tbatch\nnull/empty\tuser\t0\nsys/a\tuser\t0\n");
	cr_expect(recorded_cases_fit(&p, &r));
	cr_assert_eq(plan_select(&p, &(struct strlist){ (char *[]){ (char *)"sys/*" }, 1 }), 0);
	cr_expect(recorded_cases_fit(&p, &r), "the empty loop is always there");
	cr_assert_eq(plan_select(&p, &(struct strlist){ (char *[]){ (char *)"vfs/*" }, 1 }), 0);
	cr_expect_not(recorded_cases_fit(&p, &r), "sys/a was not asked for");
	cr_assert_eq(plan_select(&p, &(struct strlist){ (char *[]){ (char *)"sys/*", (char *)"vfs/*" }, 2 }), 0);
	cr_expect_not(recorded_cases_fit(&p, &r), "nothing of vfs ran");
	end();
}

Test(recorded, a_kernel_that_was_not_built_is_known_by_its_arms)
{
	struct matrix s, made;

	begin(PLAN);
	cr_assert_eq(matrix_coordinates(&p, &made), 0);
	strcpy(made.builds[0].id, "0123");
	strcpy(made.builds[1].id, "4567");
	cr_assert_eq(build_failure_keep(&made, &made.builds[1], "x.c:1: error: no\n"), 0);
	cr_redirect_stderr();
	cr_assert_eq(matrix_recorded(&p, &s), -EINVAL);
	scratch_expect_stderr("no comparison is left: x.c:1: error: no");
	put("x", 0, BOOTS, (struct record_put){ .ended = "2999-01-01T00:00:00Z" });
	expect("x", BOOTS);		/* it was built and booted later */
	matrix_release(&made);
	end();
}

Test(recorded, a_file_that_cannot_be_read_is_said)
{
	begin(PLAN);
	put("x", 0, BOOTS, (struct record_put){ 0 });
	scratch_put(dir, "boot/x3/boot.json", "{");
	cr_redirect_stderr();
	expect("x", BOOTS - 1);
	scratch_expect_stderr("boot/x3 is damaged and not used: boot.json cannot be read");
	end();
}

static void expect_key(const char *key)
{
	AUTO_FREE char *own = result_key(&p);

	cr_expect_str_eq(own, key);
}

Test(recorded, each_choice_of_architectures_and_cases_has_a_key)
{
	begin(PLAN);
	expect_key("p-x86_64");
	cr_assert_eq(strlist_add(&p.arch, "arm64"), 0);
	expect_key("p-all");
	cr_assert_eq(plan_select(&p, &(struct strlist){ (char *[]){ (char *)"sys/*" }, 1 }), 0);
	expect_key("p-all-cases-92723451");
	end();
}
