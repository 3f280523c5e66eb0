// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan.h"

#include <errno.h>

#include "scratch.h"

static void kernel_refused(const char *text, const char *message)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/k.kernel", dir);
	struct kernel_def k;

	cr_redirect_stderr();
	scratch_put(dir, "k.kernel", text);
	cr_assert_eq(kernel_load(&k, path), -EINVAL);
	scratch_expect_stderr(message);
	scratch_remove(dir);
}

Test(kernel, providers)
{
	kernel_refused("[kernel]\nversion = 1\nprovider = apt\n",
		       "provider \"apt\": expected \"apt PACKAGE");
}

Test(kernel, tarball_without_a_hash)
{
	kernel_refused("[kernel]\nversion = 1\nprovider = tarball /x.tar\n",
		       "expected \"apt PACKAGE");
}

Test(kernel, bad_hash)
{
	kernel_refused("[kernel]\nversion = 1\nprovider = tarball /x.tar sha256 abc\n",
		       "expected 64 hex digits");
}

Test(kernel, unknown_provider)
{
	kernel_refused("[kernel]\nversion = 1\nprovider = svn /x\n", "provider \"svn /x\"");
}

Test(kernel, suite)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/k.kernel", dir);
	struct kernel_def k;

	scratch_put(dir, "k.kernel",
		    "[kernel]\nversion = 1\nprovider = apt linux-source-1 suite sid\n");
	cr_assert_eq(kernel_load(&k, path), 0);
	cr_assert_str_eq(k.provider, "apt");
	cr_assert_str_eq(k.source, "linux-source-1");
	cr_assert_str_eq(k.suite, "sid");
	kernel_release(&k);
	scratch_remove(dir);
}
