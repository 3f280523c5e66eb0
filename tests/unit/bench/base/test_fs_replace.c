// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_replace.h"

#include "scratch.h"

static bool there(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	return fs_exists(path);
}

Test(fs_replace, the_new_folder_has_nothing_of_the_old_one)
{
	char *dir = scratch_make();
	AUTO_FREE char *from = fs_path("%s/.new", dir);
	AUTO_FREE char *to = fs_path("%s/t", dir);

	for (int i = 0; i < 2; i++) {	/* first where nothing is */
		AUTO_FREE char *name = fs_path(".new/%d", i);

		scratch_put(dir, name, "x");
		cr_assert_eq(fs_replace_dir(from, to), 0);
		cr_expect(!there(dir, ".new") && !there(dir, ".new.next"));
	}
	cr_expect(there(dir, "t/1") && !there(dir, "t/0"));
	scratch_remove(dir);
}

Test(fs_replace, what_cannot_be_written_leaves_the_old_one)
{
	char *dir = scratch_make();
	AUTO_FREE char *from = fs_path("%s/.new", dir);
	AUTO_FREE char *to = fs_path("%s/t", dir);

	cr_redirect_stderr();
	scratch_put(dir, "t/0", "x");
	cr_expect_lt(fs_replace_dir(from, to), 0, "there is no such folder");
	cr_expect(there(dir, "t/0"));
	scratch_remove(dir);
}

Test(fs_replace, each_that_is_set_aside_has_its_own_name)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/b", dir);

	cr_redirect_stderr();
	cr_expect_eq(fs_set_aside(path, "m"), 0, "nothing is there");
	scratch_put(dir, "b/0", "x");
	cr_expect_eq(fs_set_aside(path, "m"), 0);
	scratch_put(dir, "b", "x");
	cr_expect_eq(fs_set_aside(path, "m"), 0);
	cr_expect(!there(dir, "b") && there(dir, "b.damaged-1/0") && there(dir, "b.damaged-2"));
	scratch_remove(dir);
}
