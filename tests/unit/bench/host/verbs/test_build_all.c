// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "bench/base/fail.h"
#include "build/build.h"
#include "results/results.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

#define FEATURE "[feature]\nsummary = s\narch = x86_64\n[off]\nprove = dmesg x\n[on]\nCONFIG_X = y\nprove = dmesg x\n"
#define KERNEL "[kernel]\nversion = 1.2\nprovider = dir %s/tree\npatch = %s/bad.patch\n"
#define PLAN "[plan]\nfeature = ./f.feature\nkernel = ./k.kernel\narch = x86_64\ncases = *\nboots = 4\n"

#define BASELINE "f/on k x86_64 gcc: its baseline could not be built\n"

static char *kept_reason(const struct build *b)
{
	AUTO_FREE char *path = results_build_beside(b->id, "failed");
	char *text = NULL;

	cr_assert_eq(fs_read(path, &text, NULL), 0, "%s", path);
	return text;
}

/* a kernel whose source cannot be made: each arm keeps its own reason, whatever was printed between them */
Test(build_all, keeps_the_reason_of_each_kernel)
{
	char *dir = scratch_make();
	AUTO_FREE char *plan = fs_path("%s/p.plan", dir);
	AUTO_FREE char *kernel = fs_path(KERNEL, dir, dir);
	AUTO_FREE char *results = fs_path("%s/results", dir);
	AUTO_FREE char *cache = fs_path("%s/cache", dir);
	AUTO_FREE char *first = NULL;
	AUTO_FREE char *second = NULL;
	struct matrix m;
	struct plan p;

	scratch_put(dir, "p.plan", PLAN);
	scratch_put(dir, "f.feature", FEATURE);
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Kbuild", "");
	scratch_put(dir, "tree/kernel/sys.c", "int x;\n");
	scratch_put(dir, "bad.patch", "--- a/kernel/sys.c\n+++ b/kernel/sys.c\n@@ -1,1 +1,1 @@\n-int y;\n+int z;\n");
	setenv("XDG_CACHE_HOME", cache, 1);
	results_set_dir(results);
	cr_assert_eq(plan_load(&p, plan, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &m), 0);
	cr_assert_eq(m.nr_builds, 2);
	cr_redirect_stderr();
	cr_assert_eq(build_all(&m, false), 2);
	first = kept_reason(&m.builds[0]);
	second = kept_reason(&m.builds[1]);
	cr_assert(strstr(first, "bad.patch: patch failed: "), "%s", first);
	cr_assert(!strncmp(second, BASELINE, strlen(BASELINE)), "%s", second);
	cr_assert(strstr(second, "\narm f on k x86_64 gcc\n"), "%s", second);
	scratch_expect_stderr("bad.patch: patch failed: ");
	matrix_release(&m);
	plan_release(&p);
	scratch_remove(dir);
}

static void expect_published(const char *results, const char *aside)
{
	AUTO_FREE char *manifest = fs_path("%s/build/0f/manifest.json", results);
	AUTO_FREE char *old = fs_path("%s/build/%s", results, aside);

	cr_assert_eq(build_publish(&(struct build){ .id = "0f" }), 0);
	cr_expect(fs_exists(manifest), "not there after %s", aside);
	cr_expect(fs_exists(old), "no %s", aside);
}

/* a build in the results without its manifest, or a file of that name, goes aside; the cache has another */
Test(build_all, what_is_damaged_is_published_again)
{
	static const char *const files[] = { "image", "vmlinux", "System.map", "config", "manifest.json" };
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir);
	AUTO_FREE char *folder = fs_path("%s/build/0f", results);

	setenv("XDG_CACHE_HOME", dir, 1);
	results_set_dir(results);
	for (size_t i = 0; i < ARRAY_SIZE(files); i++) {
		AUTO_FREE char *name = fs_path("hardbench/build/0f/%s", files[i]);

		scratch_put(dir, name, "{\"id\": \"0f\"}");
	}
	cr_redirect_stderr();
	scratch_put(results, "build/0f/image", "old");
	cr_expect_not(results_build_is_here("0f"), "a kernel without a manifest is not one");
	expect_published(results, "0f.damaged-1/image");
	cr_assert_eq(fs_remove(folder), 0);
	scratch_put(results, "build/0f", "a file");
	expect_published(results, "0f.damaged-2");
	scratch_expect_stderr("build/0f is damaged: manifest.json is missing; it is ");
	scratch_remove(dir);
}
