// SPDX-License-Identifier: GPL-2.0-only
/* Tables of a folder that lists what they are, and a file with its own sum. */
#include "bench/base/fs_listed.h"

#include <errno.h>
#include <sys/stat.h>

#include "bench/base/csv.h"
#include "bench/base/fs_closed.h"
#include "scratch.h"

static int read_table(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	struct csv_table t;
	const int err = csv_read(&t, path);

	if (!err)
		csv_table_release(&t);
	return err;
}

static char *listed(void)
{
	char *dir = scratch_make();

	scratch_put(dir, "a.csv", "x,y\n1,2\n");
	scratch_put(dir, "ba.csv", "x,y\n3,4\n");
	cr_redirect_stderr();
	cr_assert_eq(fs_list_files(dir), 0);
	cr_assert_eq(read_table(dir, "a.csv"), 0);
	cr_assert_eq(read_table(dir, "ba.csv"), 0);
	return dir;
}

Test(fs_listed, another_number_is_not_read)
{
	char *dir = listed();

	scratch_put(dir, "a.csv", "x,y\n1,3\n");
	cr_assert_eq(read_table(dir, "a.csv"), -EUCLEAN);
	scratch_expect_stderr("a.csv is damaged: it has another content than when it was written; hardbench ");
	cr_assert_eq(read_table(dir, "ba.csv"), 0, "the other is what it was");
	scratch_put(dir, "a.csv", "x,y\n3,4\n");
	cr_assert_eq(read_table(dir, "a.csv"), -EUCLEAN, "the content of another");
	scratch_put(dir, "c.csv", "x,y\n3,4\n");
	cr_assert_eq(read_table(dir, "c.csv"), -EUCLEAN, "one that was not there");
	scratch_remove(dir);
}

Test(fs_listed, a_list_that_is_damaged_lists_nothing)
{
	char *dir = listed();
	AUTO_FREE char *list = scratch_get(dir, FS_LISTED);

	list[3] ^= 1;
	scratch_put(dir, FS_LISTED, list);
	cr_assert_eq(read_table(dir, "a.csv"), -EUCLEAN);
	scratch_put(dir, FS_LISTED, "");
	cr_assert_eq(read_table(dir, "a.csv"), -EUCLEAN);
	scratch_remove(dir);
}

Test(fs_listed, a_folder_without_a_list_is_read_as_it_is)
{
	char *dir = scratch_make();

	scratch_put(dir, "a.csv", "x,y\n1,2\n");
	cr_assert_eq(read_table(dir, "a.csv"), 0);
	scratch_remove(dir);
}

Test(fs_closed, a_file_with_a_sum_of_its_own)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/f", dir);
	AUTO_FREE char *text = NULL;
	size_t len;

	cr_assert_eq(fs_file_closed(path), -ENOENT);
	scratch_put(dir, "f", "short");
	cr_assert_eq(fs_file_closed(path), -ENODATA);
	cr_assert_eq(fs_close_file(path), 0);
	cr_assert_eq(fs_file_closed(path), 0);
	cr_assert_eq(fs_read(path, &text, &len), 0);
	for (size_t i = 0; i < len; i++) {
		text[i] ^= 1;
		cr_assert_eq(fs_fill(path, text, len), 0);
		cr_assert_lt(fs_file_closed(path), 0, "byte %zu", i);
		text[i] ^= 1;
	}
	scratch_remove(dir);
}
