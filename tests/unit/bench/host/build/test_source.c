// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>

#include "build/source.h"
#include "scratch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"

#define BAD_PATCH "--- a/kernel/sys.c\n+++ b/kernel/sys.c\n@@ -1,1 +1,1 @@\n-int y;\n+int z;\n"

Test(source, the_reason_is_what_failed_whatever_is_printed_later)
{
	char *dir = scratch_make();
	AUTO_FREE char *tree = fs_path("%s/tree", dir);
	AUTO_FREE char *cache = fs_path("%s/cache", dir);
	AUTO_FREE char *bad = fs_path("%s/bad.patch", dir);
	struct kernel_def k = { .name = (char *)"k", .provider = (char *)"dir", .source = tree };
	struct strlist patches = { 0 };
	struct reason why = { 0 };
	char *got = NULL;

	scratch_put(dir, "tree/Kbuild", "");
	scratch_put(dir, "tree/kernel/sys.c", "int x;\n");
	scratch_put(dir, "bad.patch", BAD_PATCH);
	setenv("XDG_CACHE_HOME", cache, 1);
	cr_assert_eq(strlist_add(&patches, bad), 0);
	cr_redirect_stderr();
	cr_assert_eq(source_get(&k, &patches, &got, &why), -EINVAL);
	fail(-EINVAL, "the disk is nearly full");
	cr_assert(strstr(why.text, "bad.patch"), "%s", why.text);
	cr_assert(!strstr(why.text, "nearly full"), "%s", why.text);
	reason_print(&why, -EINVAL);
	scratch_expect_stderr("hardbench: the disk is nearly full\nhardbench: applying ");
	reason_release(&why);
	strlist_release(&patches);
	scratch_remove(dir);
}
