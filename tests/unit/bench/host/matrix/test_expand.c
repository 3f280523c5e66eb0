// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "config/plan.h"
#include "scratch.h"

/* boots, arms and features each within their limits, and together more than anybody would wait for */
Test(expand, more_boots_than_a_plan_may_have)
{
	char *dir = scratch_make(), *feature = NULL;
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);
	size_t len;
	FILE *f = open_memstream(&feature, &len);
	struct matrix m;
	struct plan p;

	fputs("[feature]\nsummary = s\narch = x86_64\n", f);
	for (int i = 0; i < 60; i++)
		fprintf(f, "[arm%d]\ncmdline = a%d\n", i, i);
	fclose(f);
	scratch_put(dir, "p.plan", "[plan]\nkernel = ./k.kernel\nfeature = ./f.feature ./g.feature\narch = x86_64\n"
				   "cases = *\nboots = 1000\n");
	scratch_put(dir, "f.feature", feature);
	scratch_put(dir, "g.feature", feature);
	scratch_put(dir, "k.kernel", "[kernel]\nversion = 7.3\nprovider = dir /nonexistent\n");
	free(feature);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_redirect_stderr();
	cr_expect_eq(matrix_coordinates(&p, &m), -EINVAL);
	scratch_expect_stderr("p.plan:6: more than 100000 boots");
	p.boots = 10;
	cr_expect_eq(matrix_coordinates(&p, &m), 0);
	cr_expect_eq(m.nr_boots, 1200);
	matrix_release(&m);
	plan_release(&p);
	scratch_remove(dir);
}
