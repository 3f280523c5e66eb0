// SPDX-License-Identifier: GPL-2.0-only
/* The files of a plan have one hash, wherever they lie. */
#include "config/plan_files.h"

#include "config/conf_used.h"
#include "scratch.h"

#define FEATURE "[feature]\nsummary = s\narch = x86_64\n[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\npatch = a.patch\n"
#define KERNEL "[kernel]\nversion = 7.3\nprovider = apt linux-source-0.0-none\n"
#define PLAN "[plan]\nkernel = ./k.kernel\nfeature = ./f.feature\narch = %s\ncases = *\nboots = 3\n"

static char *dir;
static char hash[65];

/* load the plan in @folder, from anew */
static void load(const char *folder)
{
	AUTO_FREE char *path = fs_path("%s/p.plan", folder);
	struct plan p;

	conf_used_forget();
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(plan_files_sha256(&p, hash), 0);
	plan_release(&p);
}

/* what pack would name them, below @to */
static void copy_as_packed(const char *to)
{
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);
	struct plan_files f;
	struct plan p;

	conf_used_forget();
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(plan_files(&p, &f), 0);
	cr_assert_eq(f.path.n, f.name.n);
	for (size_t i = 0; i < f.path.n; i++) {
		AUTO_FREE char *text = NULL;

		cr_assert_eq(fs_read(f.path.at[i], &text, NULL), 0);
		cr_assert(!strncmp(f.name.at[i], "plan/", 5) || !strncmp(f.name.at[i], "configs/", 8));
		scratch_put(to, f.name.at[i], text);
	}
	plan_files_release(&f);
	plan_release(&p);
}

static void begin(void)
{
	AUTO_FREE char *plan = fs_path(PLAN, "x86_64");

	dir = scratch_make();
	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "k.kernel", KERNEL);
	scratch_put(dir, "f.feature", FEATURE);
	scratch_put(dir, "a.patch", "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-1\n+2\n");
	load(dir);
}

Test(plan_files, a_folder_of_them_has_their_hash)
{
	char again[65];

	begin();
	AUTO_FREE char *to = fs_path("%s/unpacked", dir);

	copy_as_packed(to);
	cr_assert_eq(plan_files_sha256_of(to, again), 0);
	cr_expect_str_eq(again, hash);
	scratch_put(to, "plan/f.feature", FEATURE "#\n");
	cr_assert_eq(plan_files_sha256_of(to, again), 0);
	cr_expect_str_neq(again, hash);
	scratch_remove(dir);
}

/* @name is made another: the hash has to be another too, and the old one again when it is as before */
static void expect_part(const char *name)
{
	AUTO_FREE char *text = scratch_get(dir, name);
	AUTO_FREE char *more = fs_path("%s#\n", text);
	char before[65];

	memcpy(before, hash, sizeof(before));
	scratch_put(dir, name, more);
	load(dir);
	cr_expect_str_neq(hash, before, "%s is no part of it", name);
	scratch_put(dir, name, text);
	load(dir);
	cr_expect_str_eq(hash, before, "%s", name);
}

Test(plan_files, every_file_is_a_part)
{
	begin();
	expect_part("p.plan");
	expect_part("f.feature");
	expect_part("k.kernel");
	expect_part("a.patch");
	scratch_remove(dir);
}

Test(plan_files, a_choice_of_architectures_is_none_of_files)
{
	AUTO_FREE char *both = fs_path(PLAN, "x86_64 arm64");
	AUTO_FREE char *path = NULL;
	char all[65];
	struct plan p;

	begin();
	scratch_put(dir, "p.plan", both);
	load(dir);
	memcpy(all, hash, sizeof(all));
	path = fs_path("%s/p.plan", dir);
	conf_used_forget();
	cr_assert_eq(plan_load(&p, path, "x86_64"), 0);
	cr_assert_eq(plan_files_sha256(&p, hash), 0);
	cr_expect_str_eq(hash, all);
	plan_release(&p);
	scratch_remove(dir);
}

Test(plan_files, a_base_beside_the_plan_and_what_it_starts_from_are_among_them)
{
	size_t found = 0;
	struct plan_files f;
	struct plan p;

	begin();
	AUTO_FREE char *plan = fs_path(PLAN "base = mine\n", "x86_64");
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);

	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "mine.config", "start = mine.start\nCONFIG_B = y\n");
	scratch_put(dir, "mine.start", "CONFIG_C=y\n");
	conf_used_forget();
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(plan_files(&p, &f), 0);
	for (size_t i = 0; i < f.name.n; i++)
		found += !strcmp(f.name.at[i], "plan/mine.config") || !strcmp(f.name.at[i], "plan/mine.start");
	cr_assert_eq(found, 2);
	plan_files_release(&f);
	plan_release(&p);
	scratch_remove(dir);
}
