// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/base/fs_link_tree.h"
#include "scratch.h"

enum { FILES = 300 };

static ino_t inode(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	struct stat st;

	cr_assert_eq(lstat(path, &st), 0, "%s", path);
	return st.st_ino;
}

Test(fs_link_tree, every_file_is_the_same_file)
{
	char *from = scratch_make(), *to = scratch_make();
	AUTO_FREE char *link = fs_path("%s/tree/deep/link", from), *no = fs_path("%s/list", to);

	for (int i = 0; i < FILES; i++) {
		AUTO_FREE char *name = fs_path("tree/%d/%d/f", i % 7, i);

		scratch_put(from, name, "text");
	}
	scratch_put(from, "tree/.gitignore", "*.o\n");
	scratch_put(from, "tree/deep/er/a", "a");
	scratch_put(from, "tree2", "is another");
	scratch_put(from, "list", "stays where it is");
	cr_assert_eq(symlink("er/a", link), 0);
	cr_assert_eq(fs_link_tree(from, to, "tree"), 0);
	for (int i = 0; i < FILES; i++) {
		AUTO_FREE char *name = fs_path("tree/%d/%d/f", i % 7, i);

		cr_expect_eq(inode(from, name), inode(to, name), "%s", name);
	}
	cr_expect_eq(inode(from, "tree/.gitignore"), inode(to, "tree/.gitignore"));
	cr_expect_eq(inode(from, "tree/deep/link"), inode(to, "tree/deep/link"));
	cr_expect_not(fs_exists(no));
	scratch_remove(to);
	scratch_remove(from);
}

Test(fs_link_tree, what_is_there_already_and_what_is_not)
{
	char *from = scratch_make(), *to = scratch_make();
	AUTO_FREE char *none = fs_path("%s/none", from);

	cr_redirect_stderr();
	scratch_put(from, "tree/a", "a");
	scratch_put(to, "tree/a", "b");
	cr_expect_eq(fs_link_tree(from, to, "tree"), -EEXIST);
	cr_expect_eq(fs_link_tree(none, to, "tree"), -ENOENT);
	scratch_expect_stderr("/tree/a: File exists");
	scratch_remove(to);
	scratch_remove(from);
}
