// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>

#include "build/build.h"
#include "build/build_config.h"
#include "bench/base/cleanup.h"
#include "bench/base/durations.h"
#include "config/packages.h"
#include "config/case_catalog.h"
#include "build/source.h"
#include "scratch.h"

static struct strlist words(const char *text)
{
	struct strlist l = { 0 };

	cr_assert_eq(strlist_add_words(&l, text), 0);
	return l;
}

static const char final[] =
	"# comment\nCONFIG_A=y\n# CONFIG_B is not set\nCONFIG_AB=m\nCONFIG_S=\"x y\"\nCONFIG_N=100\n";

static void lost(const char *requested, const char *expected)
{
	struct strlist want = words(requested), got = { 0 };

	cr_assert_eq(config_lost(final, &want, &got), 0);
	cr_assert_eq(got.n, *expected ? 1 : 0, "%s: %zu lost", requested, got.n);
	if (*expected)
		cr_assert_str_eq(got.at[0], expected);
	strlist_release(&want);
	strlist_release(&got);
}

Test(config, kept_lines)
{
	lost("CONFIG_A=y CONFIG_B=n CONFIG_NEVER_HEARD_OF=n CONFIG_AB=m CONFIG_N=100", "");
}

Test(config, yes_that_is_no)
{
	lost("CONFIG_A=y CONFIG_B=y", "CONFIG_B=y");
}

Test(config, no_that_is_yes)
{
	lost("CONFIG_A=n", "CONFIG_A=n");
}

Test(config, module_that_is_wanted_in)
{
	lost("CONFIG_AB=y", "CONFIG_AB=y");
}

Test(config, unknown_option)
{
	lost("CONFIG_NEVER_HEARD_OF=y", "CONFIG_NEVER_HEARD_OF=y");
}

Test(config, a_longer_name_is_another_option)
{
	lost("CONFIG_ABC=y", "CONFIG_ABC=y");
}

Test(config, last_line_without_newline)
{
	struct strlist want = words("CONFIG_Z=y"), got = { 0 };

	cr_assert_eq(config_lost("CONFIG_Z=y", &want, &got), 0);
	cr_assert_eq(got.n, 0);
	strlist_release(&want);
}

static void surprises(const char *a, const char *b, const char *allowed, const char *first,
		      size_t n)
{
	struct strlist ok = words(allowed), got = { 0 };

	cr_assert_eq(config_surprises(a, b, &ok, &got), 0);
	cr_assert_eq(got.n, n, "%zu", got.n);
	if (n)
		cr_assert_str_eq(got.at[0], first);
	strlist_release(&ok);
	strlist_release(&got);
}

Test(config, arms_differ_as_they_say)
{
	surprises("CONFIG_A=y\nCONFIG_B=1\n", "CONFIG_A=y\nCONFIG_B=2\nCONFIG_C=y\n",
		  "CONFIG_B CONFIG_C", "", 0);
}

Test(config, an_option_came_along)
{
	surprises("CONFIG_A=y\n", "CONFIG_A=y\nCONFIG_C=y\n", "", "CONFIG_C: was n, is y", 1);
}

Test(config, an_option_went_away)
{
	surprises("CONFIG_A=y\nCONFIG_C=y\n", "CONFIG_A=y\n", "CONFIG_B", "CONFIG_C: was y, is n",
		  1);
}

Test(config, a_changed_value_is_told_once)
{
	surprises("CONFIG_A=1\n", "CONFIG_A=2\n", "", "CONFIG_A: was 1, is 2", 1);
}

static void first_error(const char *log, const char *expected)
{
	AUTO_FREE char *copy = fs_path("%s", log);

	cr_assert_str_eq(build_first_error(copy), expected);
}

Test(log, first_of_many)
{
	first_error(
		"$ make\n  CC      lib/error.o\n/src/a.c:1:2: error: no such thing\nmake[1]: *** [x] Error 1\n",
		"/src/a.c:1:2: error: no such thing");
}

Test(log, linker)
{
	first_error("  LD      vmlinux\nld: a.o: undefined reference to `f'\n",
		    "ld: a.o: undefined reference to `f'");
}

Test(log, modpost)
{
	first_error("ERROR: modpost: \"f\" [hbk.ko] undefined!\n",
		    "ERROR: modpost: \"f\" [hbk.ko] undefined!");
}

Test(log, a_full_disk_in_whatever_words)
{
	first_error("make: *** [x] Error 1\nld: final link failed: No space left on device\nmake: *** [y] Error 2\n",
		    "ld: final link failed: No space left on device");
}

Test(log, a_warning_is_none)
{
	first_error("/src/a.c:1: warning: hm\nld: a.o: error: bad\n", "ld: a.o: error: bad");
}

Test(log, only_makes_own_word)
{
	first_error("  CC      x.o\nmake: *** No rule to make target 'x'.  Stop.\n",
		    "make: *** No rule to make target 'x'.  Stop.");
}

Test(log, nothing_known)
{
	first_error("killed\n", "killed");
	first_error("", "no output");
}

static void requested_of(const char *kernel_lines, const char *arm_line, const char *line, int there)
{
	struct arm arm = { .config = words(arm_line) };
	struct kernel_def k = { .config = words(kernel_lines) };
	struct build b = { .kernel = &k, .arm = &arm, .base = "lean", .arch = "x86_64" };
	struct strlist l = { 0 };

	cr_assert_eq(build_requested(&b, &l), 0);
	cr_assert_eq(strlist_has(&l, line), there, "%s", line);
	strlist_release(&l);
	strlist_release(&arm.config);
	strlist_release(&k.config);
}

static void requested(const char *arm_line, const char *line, int there)
{
	requested_of("", arm_line, line, there);
}

Test(requested, an_arm_overrides_the_base)
{
	requested("CONFIG_STACKPROTECTOR=y", "CONFIG_STACKPROTECTOR=y", 1);
	requested("CONFIG_STACKPROTECTOR=y", "CONFIG_STACKPROTECTOR=n", 0);
	requested("", "CONFIG_STACKPROTECTOR=n", 1);
	requested("", "CONFIG_SMP=y", 1);
	requested("", "CONFIG_X86_64=y", 1);
}

Test(requested, without_modules_ours_is_built_in)
{
	requested("CONFIG_MODULES=n", BUILD_BUILTIN, 1);
	requested("CONFIG_MODULES=n", BUILD_MODULES, 0);
	requested("CONFIG_MODULES=n CONFIG_HBK=n", BUILD_BUILTIN, 1);
	requested("CONFIG_MODULES=n", "CONFIG_MODULE_UNLOAD=n", 1);
	requested_of("CONFIG_MODULES=n", "", BUILD_BUILTIN, 1);
	requested_of("CONFIG_MODULES=n", "CONFIG_MODULES=y", BUILD_BUILTIN, 0);
	requested("", BUILD_BUILTIN, 0);
	requested("", BUILD_MODULES, 1);
	requested("", "CONFIG_MODULE_UNLOAD=y", 1);
}

Test(requested, without_modules_m_is_y)
{
	requested_of("CONFIG_LKDTM=m", "CONFIG_MODULES=n", BUILD_LKDTM, 1);
	requested_of("CONFIG_LKDTM=m", "CONFIG_MODULES=n", "CONFIG_LKDTM=m", 0);
	requested_of("CONFIG_LKDTM=m", "CONFIG_MODULES=n CONFIG_LKDTM=n", "CONFIG_LKDTM=n", 1);
	requested_of("CONFIG_LKDTM=m", "", "CONFIG_LKDTM=m", 1);
	requested_of("CONFIG_LOG=\"m\"", "CONFIG_MODULES=n", "CONFIG_LOG=\"m\"", 1);
}

Test(requested, a_base_that_is_not_there)
{
	struct kernel_def k = { 0 };
	struct arm arm = { 0 };
	struct build b = { .kernel = &k, .arm = &arm, .base = "fat", .arch = "x86_64" };
	struct strlist l = { 0 };

	cr_redirect_stderr();
	cr_assert_eq(build_requested(&b, &l), -EINVAL);
	scratch_expect_stderr("no base \"fat\" in configs/base");
	strlist_release(&l);
}

#define PATCH(line) "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-0\n+" line "\n"

Test(patches, hash_follows_content_and_order)
{
	char *dir = scratch_make();
	AUTO_FREE char *a = fs_path("%s/a", dir);
	AUTO_FREE char *b = fs_path("%s/b", dir);
	AUTO_FREE char *c = fs_path("%s/c", dir);
	struct strlist ab = { 0 }, ba = { 0 }, ac = { 0 }, none = { 0 };
	char x[65], y[65];

	scratch_put(dir, "a", PATCH("1"));
	scratch_put(dir, "b", PATCH("2"));
	scratch_put(dir, "c", PATCH("3"));
	cr_assert_eq(strlist_add(&ab, a) + strlist_add(&ab, b) + strlist_add(&ba, b) + strlist_add(&ba, a) +
			     strlist_add(&ac, a) + strlist_add(&ac, c),
		     0);
	cr_assert_eq(source_patches_hash(&ab, NULL, x), 0);
	cr_assert_eq(source_patches_hash(&ba, NULL, y), 0);
	cr_assert_str_neq(x, y);
	cr_assert_eq(source_patches_hash(&ac, NULL, y), 0);
	cr_assert_str_neq(x, y);
	cr_assert_eq(source_patches_hash(&none, &none, y), 0);
	cr_assert_str_eq(y, "");
	strlist_release(&ab);
	strlist_release(&ba);
	strlist_release(&ac);
	scratch_remove(dir);
}

/* a build of a kernel that is a folder, with a base and a module that are in @dir as well */
static void ids(const char *dir, const char *arm_line, char *kernel, char *whole)
{
	AUTO_FREE char *tree = fs_path("%s/tree", dir), *path = NULL;
	struct arm arm = { .config = words(arm_line) };
	struct kernel_def k = {
		.name = (char *)"k", .version = (char *)"1.2", .provider = (char *)"dir", .source = tree,
	};
	struct build b = { .kernel = &k, .arm = &arm, .base = "b", .arch = "x86_64", .toolchain = "gcc" };

	cr_assert_eq(build_id(&b), 0);
	strcpy(whole, b.id);
	path = build_kernel_dir(&b);
	cr_assert_not_null(path);
	strcpy(kernel, strrchr(path, '/') + 1);
	strlist_release(&arm.config);
}

Test(ids, a_kernel_is_named_by_the_module_where_that_is_built_in)
{
	char kernel[2][ID_LEN + 1], whole[2][ID_LEN + 1];
	char *dir = scratch_make();

	scratch_put(dir, "tree/Kbuild", "");
	scratch_put(dir, "configs/base/b.config", "CONFIG_MODULES = y\n");
	scratch_put(dir, "configs/base/b-x86_64.config", "");
	scratch_put(dir, "kmod/Kbuild", "");
	scratch_put(dir, "kmod/Kconfig", "1");
	scratch_put(dir, "kmod/cases/x.c", "");
	setenv("HARDBENCH_DATA", dir, 1);
	ids(dir, "", kernel[0], whole[0]);
	cr_expect_str_neq(kernel[0], whole[0], "a change to the module compiles no kernel");
	scratch_put(dir, "kmod/Kconfig", "2");
	ids(dir, "", kernel[1], whole[1]);
	cr_expect_str_eq(whole[0], whole[1], "only a kernel's tree has use for it");
	ids(dir, "CONFIG_MODULES=n", kernel[0], whole[0]);
	cr_expect_str_eq(kernel[0], whole[0], "all that goes in");
	cr_expect_str_neq(kernel[0], kernel[1]);
	scratch_put(dir, "kmod/Kconfig", "3");
	ids(dir, "CONFIG_MODULES=n", kernel[1], whole[1]);
	cr_expect_str_neq(kernel[0], kernel[1]);
	scratch_remove(dir);
}

static bool wants(const char *line, const char *expected)
{
	AUTO_FREE char *copy = fs_path("%s", line);
	const char *name;
	bool wanted = packages_parse(copy, " host=x86_64 gcc=12 debian=12 ", &name);

	if (expected)
		cr_assert_str_eq(name, expected);
	else
		cr_assert_null(name);
	return wanted;
}

Test(packages, lines)
{
	cr_assert(wants("gcc", "gcc"));
	cr_assert(wants("  gcc\t# why", "gcc"));
	cr_assert_not(wants("# gcc", NULL));
	cr_assert_not(wants("", NULL));
	cr_assert(wants("a host=x86_64", "a"));
	cr_assert(wants("a\thost=x86_64 debian=12 gcc=12 # x", "a"));
	cr_assert_not(wants("a host=arm64", "a"));
	cr_assert_not(wants("a debian=13 host=x86_64", "a"));
	cr_assert_not(wants("a gcc=1", "a"));
	cr_assert_not(wants("a test", "a"));
}

Test(case_comment, facts)
{
	struct case_info c;

	cr_assert_eq(
		case_from_comment("// SPDX\n/*\n * slab/x - pairs of it\n *\n * One op   one\n"
				  " * Crosses  hooks\n * Control  null/empty, 2 ops: why\n */\n"
				  "KBENCH(slab_x) = {\n\t.cold = \"it is new\",\n};\n",
				  &c),
		0);
	cr_assert_str_eq(c.name, "slab/x");
	cr_assert_str_eq(c.op, "pairs of it");
	cr_assert_str_eq(c.crosses, "hooks");
	cr_assert_str_eq(c.control, "null/empty");
	cr_assert_eq(c.control_ops, 2);
	cr_assert_str_eq(c.cold, "it is new");
	case_release(&c);
	cr_assert_eq(case_from_comment("/*\n * slab/y - warm\n */\n", &c), 0);
	cr_assert_str_eq(c.cold, "");
	case_release(&c);
	cr_assert_eq(case_from_comment("int x;\n", &c), -EINVAL);
	cr_assert_eq(case_from_comment("/*\n * no name here\n */\n", &c), -EINVAL);
}

Test(times, last_one_counts)
{
	char *dir = scratch_make();

	setenv("XDG_CACHE_HOME", dir, 1);
	cr_assert_eq(durations_get("a"), 0);
	durations_put("a", 5);
	durations_put("a b", 7.5);
	durations_put("a", 6);
	cr_assert_float_eq(durations_get("a"), 6, 1e-9);
	cr_assert_float_eq(durations_get("a b"), 7.5, 1e-9);
	scratch_remove(dir);
}
