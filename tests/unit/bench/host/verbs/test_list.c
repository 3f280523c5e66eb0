// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "scratch.h"
#include "bench/base/fail.h"
#include "verbs/verb.h"

extern const struct verb verb_list;

#define GOOD "[feature]\nsummary = works\narch = x86_64\n[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\n"

/* a data folder with what is given; the listing of @what, which ends with @status */
static void lists(const char *dir, const char *what, int status, char *out, size_t size)
{
	char *argv[] = { "list", (char *)what, NULL };
	int got;

	setenv("HARDBENCH_DATA", dir, 1);
	cr_redirect_stdout();
	cr_redirect_stderr();
	got = verb_list.main(&verb_list, 2, argv);
	fflush(stdout);
	cr_assert_eq(got, status, "%d", got);
	out[fread(out, 1, size - 1, cr_get_redirected_stdout())] = '\0';
}

Test(list, one_bad_feature_hides_no_other)
{
	char *dir = scratch_make(), out[4096];

	scratch_put(dir, "configs/features/a.feature", GOOD);
	scratch_put(dir, "configs/features/b.feature", "[feature]\nsumary = x\n");
	scratch_put(dir, "configs/features/c.feature", GOOD);
	lists(dir, "features", EXIT_CANNOT, out, sizeof(out));
	cr_assert(strstr(out, "\na ") && strstr(out, "\nc ") && !strstr(out, "\nb "), "%s", out);
	scratch_expect_stderr("b.feature:2: unknown key \"sumary\", did you mean \"summary\"?");
	scratch_remove(dir);
}

Test(list, one_bad_kernel_hides_no_other)
{
	char *dir = scratch_make(), out[4096];

	scratch_put(dir, "configs/kernels/1.kernel", "[kernel]\nversion = 1\n");
	scratch_put(dir, "configs/kernels/2.kernel", "[kernel]\nversion = 2\nprovider = apt linux-source-2\n");
	lists(dir, "kernels", EXIT_CANNOT, out, sizeof(out));
	cr_assert(strstr(out, "apt linux-source-2"), "%s", out);
	scratch_expect_stderr("1.kernel: [kernel] has no provider");
	scratch_remove(dir);
}

Test(list, one_bad_plan_hides_no_other)
{
	char *dir = scratch_make(), out[4096];

	scratch_put(dir, "configs/features/a.feature", GOOD);
	scratch_put(dir, "configs/kernels/6.12.kernel", "[kernel]\nversion = 6.12\nprovider = apt linux-source-6.12\n");
	scratch_put(dir, "configs/machines/tcg.machine",
		    "[machine]\nkind = tcg\nmemory_mib = 64\nguest_timeout_s = 1\nhost_timeout_s = 1\n");
	scratch_put(dir, "configs/plans/good.plan", "[plan]\nfeature = a\ncases = *\n");
	scratch_put(dir, "configs/plans/bad.plan", "[plan]\nfeature = gone\ncases = *\n");
	lists(dir, "plans", EXIT_CANNOT, out, sizeof(out));
	cr_assert(strstr(out, "\ngood "), "%s", out);
	scratch_expect_stderr("no feature \"gone\" in configs/features");
	scratch_remove(dir);
}

Test(list, all_good)
{
	char *dir = scratch_make(), out[4096];

	scratch_put(dir, "configs/features/a.feature", GOOD);
	lists(dir, "features", EXIT_DONE, out, sizeof(out));
	cr_assert(strstr(out, "works"), "%s", out);
	scratch_remove(dir);
}
