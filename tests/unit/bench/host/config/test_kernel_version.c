// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "config/kernel_version.h"
#include "scratch.h"

#define HEAD "# SPDX\nVERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 0\nEXTRAVERSION = -rc2\nNAME = x\n"

Test(kernel_version, is_the_makefiles)
{
	static const char *const yes[] = { "7.3", "7.3.0", "7.3.0-rc2", "7.3-rc2" };
	static const char *const no[] = { "7.2", "7.3.1", "7.3-rc3", "7.30", "7" };
	char *version = NULL, *full = NULL;

	cr_assert_eq(kernel_version_parse(HEAD, &version, &full), 0);
	cr_assert_str_eq(version, "7.3");
	cr_assert_str_eq(full, "7.3.0-rc2");
	free(version);
	free(full);
	cr_assert_eq(kernel_version_parse("VERSION = 7\n", &version, &full), -EINVAL);
	cr_assert_eq(kernel_version_parse("all:\n\ttrue\n", &version, &full), -EINVAL);
	for (size_t i = 0; i < ARRAY_SIZE(yes); i++)
		cr_assert(kernel_version_is(HEAD, yes[i]), "%s", yes[i]);
	for (size_t i = 0; i < ARRAY_SIZE(no); i++)
		cr_assert(!kernel_version_is(HEAD, no[i]), "%s", no[i]);
}

Test(kernel_version, may_be_left_out_where_the_tree_can_be_asked)
{
	char *dir = scratch_make();
	AUTO_FREE char *tree = fs_path("%s/my tree", dir);
	AUTO_FREE char *text = fs_path("[kernel]\nprovider = dir \"%s\"\n", tree);
	AUTO_FREE char *file = fs_path("%s/k.kernel", dir);
	struct kernel_def k;

	scratch_put(dir, "k.kernel", text);
	cr_redirect_stderr();
	cr_assert_neq(kernel_load(&k, file), 0);
	scratch_put(tree, "Makefile", HEAD);
	cr_assert_eq(kernel_load(&k, file), 0);
	cr_assert_str_eq(k.version, "7.3");
	cr_assert_str_eq(k.source, tree);
	kernel_release(&k);
	scratch_put(dir, "k.kernel", "[kernel]\nprovider = apt linux-source-6.12\n");
	cr_assert_eq(kernel_load(&k, file), -EINVAL);
	scratch_put(dir, "k.kernel", "[kernel]\nversion = 6.12\nprovider = dir \"/a b\n");
	cr_assert_eq(kernel_load(&k, file), -EINVAL);
	scratch_remove(dir);
}
