// SPDX-License-Identifier: GPL-2.0-only
#include "build/toolchain.h"

#include <errno.h>
#include <sys/stat.h>

#include "bench/base/arch.h"
#include "build/sandbox.h"
#include "build/tool.h"
#include "scratch.h"

static void put_program(const char *dir, const char *name, const char *text)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	scratch_put(dir, name, text);
	cr_assert_eq(chmod(path, 0755), 0);
}

static void use_cache(const char *dir)
{
	setenv("XDG_CACHE_HOME", dir, 1);
}

/* the user has another gcc in front: it is not the one that compiles */
Test(toolchain, the_compiler_that_is_asked_is_the_sandboxs)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s:/usr/bin:/bin", dir);
	const char *line;

	use_cache(dir);
	put_program(dir, "gcc", "#!/bin/sh\necho gcc 99.1.0\n");
	setenv("PATH", path, 1);
	setenv("HARDBENCH_PATH", path, 1);
	cr_expect_str_eq(tool_version("gcc"), "gcc 99.1.0");
	line = sandbox_tool("gcc", "--version");
	cr_assert_not_null(line);
	cr_expect(!strstr(line, "99.1.0"), "%s", line);
	cr_expect_null(sandbox_tool("gcc-that-is-not-there", "--version"));
	scratch_remove(dir);
}

Test(toolchain, a_kernel_of_another_compiler_is_told_apart)
{
	char *dir = scratch_make();
	AUTO_FREE char *config = fs_path("%s/config", dir);
	AUTO_FREE char *good = NULL, *longer = NULL;
	const struct toolchain *t;
	struct reason why = { 0 };

	use_cache(dir);
	cr_assert_eq(toolchain_get("gcc", arch_host(), &t), 0);
	good = fs_path("CONFIG_X=y\nCONFIG_CC_VERSION_TEXT=\"%s\"\n", sandbox_tool(t->cc, "--version"));
	longer = fs_path("CONFIG_CC_VERSION_TEXT=\"%s.1\"\n", sandbox_tool(t->cc, "--version"));
	scratch_put(dir, "config", good);
	cr_expect_eq(toolchain_compiled(t, config, &why), 0);
	scratch_put(dir, "config", longer);
	cr_expect_eq(toolchain_compiled(t, config, &why), -EINVAL);
	scratch_put(dir, "config", "CONFIG_CC_VERSION_TEXT=\"gcc (another) 99.1.0\"\n");
	cr_expect_eq(toolchain_compiled(t, config, &why), -EINVAL);
	cr_expect(strstr(why.text, "its compiler was \"gcc (another) 99.1.0\", not \""), "%s", why.text);
	scratch_put(dir, "config", "CONFIG_X=y\n");
	cr_expect_eq(toolchain_compiled(t, config, &why), -EINVAL);
	reason_release(&why);
	scratch_remove(dir);
}

Test(toolchain, two_names_of_one_compiler)
{
	char *dir = scratch_make();
	const char *arch = arch_host(), *is = NULL;

	use_cache(dir);
	cr_expect(toolchain_same("clang", "clang-19", arch, &is));
	cr_assert_not_null(is);
	cr_expect(strstr(is, " 19."), "%s", is);
	cr_expect_not(toolchain_same("gcc", "clang", arch, &is));
	cr_expect_not(toolchain_same("gcc", "gcc-999", arch, &is), "one that is not installed");
	cr_expect_not(toolchain_same("clang-999", "clang-998", arch, &is));
	scratch_remove(dir);
}

/* an answer that is cut off would give another name to every result */
Test(toolchain, a_question_without_an_answer_ends_it, .exit_code = EXIT_CANNOT)
{
	char *dir = scratch_make();

	put_program(dir, "some-emulator", "#!/bin/sh\nkill -KILL $$\n");
	setenv("HARDBENCH_PATH", dir, 1);
	tool_version("some-emulator");
	cr_assert_fail("it went on");
}
