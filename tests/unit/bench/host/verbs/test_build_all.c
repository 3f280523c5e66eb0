// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "build/build.h"
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
