// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_own.h"

#include <errno.h>
#include <unistd.h>
#include <sys/stat.h>

#include "scratch.h"

static const char *const below[] = { "build", "boot", NULL };

static int ask(const char *dir)
{
	return fs_is_own(dir, below, "or give another one");
}

Test(fs_own, what_only_we_can_write)
{
	char *dir = scratch_make();

	cr_expect_eq(ask(dir), 0);
	scratch_put(dir, "boot/x", "");
	cr_expect_eq(ask(dir), 0);
	scratch_remove(dir);
}

Test(fs_own, what_everybody_can_write)
{
	char *dir = scratch_make();
	AUTO_FREE char *boot = fs_path("%s/boot", dir);

	cr_redirect_stderr();
	scratch_put(dir, "boot/x", "");
	cr_assert_eq(chmod(boot, 0777), 0);
	cr_expect_eq(ask(dir), -EPERM);
	cr_assert_eq(chmod(boot, 0755), 0);
	cr_expect_eq(ask(dir), 0);
	cr_assert_eq(chmod(dir, 01777), 0);
	cr_expect_eq(ask(dir), -EPERM, "the sticky bit does not keep others from adding a boot");
	scratch_expect_stderr("can be written by other users: chmod -R go-w ");
	scratch_remove(dir);
}

/* these need root: to give something away */
Test(fs_own, what_is_another_users)
{
	char *dir = scratch_make();

	if (geteuid())
		cr_skip_test("only root can give a folder away");
	cr_redirect_stderr();
	unsetenv("SUDO_UID");
	cr_assert_eq(chown(dir, 12345, 0), 0);
	cr_expect_eq(ask(dir), -EPERM);
	setenv("SUDO_UID", "12345", 1);
	cr_expect_eq(ask(dir), 0, "who became root by sudo");
	setenv("SUDO_UID", "1", 1);
	cr_expect_eq(ask(dir), -EPERM);
	cr_assert_eq(chown(dir, 0, 12345), 0);
	cr_assert_eq(chmod(dir, 0775), 0);
	cr_expect_eq(ask(dir), -EPERM, "a group of others");
	cr_assert_eq(seteuid(12345), 0);
	cr_expect_eq(ask("/"), 0, "what is root's");
	cr_assert_eq(seteuid(0), 0);
	scratch_expect_stderr("belongs to another user (one without a name), who can write it: take it over by");
	scratch_remove(dir);
}

Test(fs_own, a_home_without_the_environment)
{
	setenv("HOME", "/somewhere", 1);
	cr_expect_str_eq(fs_home(), "/somewhere");
	unsetenv("HOME");
	cr_expect(fs_home() && *fs_home() == '/' && strcmp(fs_home(), "/somewhere"));
	setenv("HOME", "", 1);
	cr_expect(fs_home() && *fs_home() == '/');
}
