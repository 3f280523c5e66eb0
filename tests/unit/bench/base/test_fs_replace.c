// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_replace.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scratch.h"

/* in the place of the C library's: a file system that cannot exchange names, as NFS, and where one renaming fails */
static bool plain;
static const char *ends_at, *fails_at;	/* a new name at which the process ends, or there is no room */

int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned int how)
{
	(void)how;
	errno = EINVAL;
	return plain ? -1 : (int)syscall(SYS_renameat2, from_dir, from, to_dir, to, how);
}

int rename(const char *from, const char *to)
{
	if (ends_at && !strcmp(to, ends_at))
		_exit(0);
	if (fails_at && !strcmp(to, fails_at)) {
		fails_at = NULL;	/* once */
		errno = ENOSPC;
		return -1;
	}
	return renameat(AT_FDCWD, from, AT_FDCWD, to);
}

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

static void replaced(const char *dir, int is)
{
	AUTO_FREE char *from = fs_path("%s/.new", dir);
	AUTO_FREE char *to = fs_path("%s/t", dir);

	scratch_put(dir, ".new/1", "x");
	cr_expect_eq(fs_replace_dir(from, to), is);
}

Test(fs_replace, names_that_cannot_be_exchanged)
{
	char *dir = scratch_make();

	plain = true;
	scratch_put(dir, "t/0", "x");
	replaced(dir, 0);
	cr_expect(there(dir, "t/1") && !there(dir, "t/0") && !there(dir, "t.previous"));
	scratch_remove(dir);
}

Test(fs_replace, without_room_for_a_name_the_old_one_has_its_own_again, .init = cr_redirect_stderr)
{
	char *dir = scratch_make();
	AUTO_FREE char *to = fs_path("%s/t", dir);

	plain = true;
	fails_at = to;
	scratch_put(dir, "t/0", "x");
	replaced(dir, -ENOSPC);
	cr_expect(there(dir, "t/0") && !there(dir, "t/1") && !there(dir, "t.previous"));
	scratch_remove(dir);
}

/* killed between two names: what others sweep leaves the old one, and the next call puts it back */
Test(fs_replace, the_old_one_outlives_whoever_was_replacing_it, .init = cr_redirect_stderr)
{
	char *dir = scratch_make();
	AUTO_FREE char *to = fs_path("%s/t", dir);
	AUTO_FREE char *nothing = fs_path("%s/nothing", dir);
	pid_t child;

	plain = true;
	scratch_put(dir, "t/0", "x");
	child = fork();
	if (!child) {
		ends_at = to;
		replaced(dir, 0);
		_exit(1);
	}
	cr_assert_eq(waitpid(child, NULL, 0), child);
	cr_assert(!there(dir, "t"));
	cr_assert_eq(fs_temp_sweep(dir, NULL), 0);
	cr_expect_lt(fs_replace_dir(nothing, to), 0);
	cr_expect(there(dir, "t/0") && !there(dir, "t.previous"));
	scratch_put(dir, "t.previous/0", "x");	/* or killed behind both */
	replaced(dir, 0);
	cr_expect(there(dir, "t/1") && !there(dir, "t.previous"));
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
