// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "build/build_kept.h"
#include "scratch.h"

#define CONFIG "CONFIG_X=y\n# CONFIG_Y is not set\n"

typedef void look_fn(const struct build_run *r, const char *dir, bool *is);

/*
 * an arm that is one patch of the file @name against a baseline, with the lines of configuration @own and @base;
 * "" = it has another order of the last link
 */
static bool look(const char *dir, const char *name, const char *own, const char *base, look_fn *fn)
{
	struct arm arm[2] = { { 0 } };
	const struct feature feature = { .arms = arm, .nr_arms = 2 };
	const struct build b = { .feature = &feature, .arm = &arm[1] };
	AUTO_FREE char *src = fs_path("%s/src/tree", dir), *obj = fs_path("%s/obj", dir);
	AUTO_FREE char *log = fs_path("patching file %s\npatching file kernel/sys.c\n", name);
	const struct build_run r = { .b = &b, .src = src, .obj = obj };
	bool is = false;

	if (*name)
		cr_assert_eq(strlist_add(&arm[1].patch, "x.patch"), 0);
	else
		arm[1].link_order = (char *)"1";
	cr_assert_eq(strlist_add_words(&arm[1].config, own), 0);
	cr_assert_eq(strlist_add_words(&arm[0].config, base), 0);
	if (*name)
		scratch_put(dir, "src/patch.log", log);
	fn(&r, dir, &is);
	for (int i = 0; i < 2; i++) {
		strlist_release(&arm[i].config);
		strlist_release(&arm[i].patch);
	}
	return is;
}

static void config(const struct build_run *r, const char *dir, bool *is)
{
	AUTO_FREE char *final = fs_path("%s/config", dir);

	cr_expect_eq(config_kept(r, final, is), 0);
}

static bool kept(const char *name, const char *own, const char *base, const char *text)
{
	char *dir = scratch_make();
	bool is;

	scratch_put(dir, "obj/.config", text);
	scratch_put(dir, "config", CONFIG);
	is = look(dir, name, own, base, config);
	scratch_remove(dir);
	return is;
}

Test(build_kept, patches_of_code)
{
	cr_expect(kept("fs/read_write.c", "", "", CONFIG));
	cr_expect(kept("include/linux/fs.h", "CONFIG_X=y", "CONFIG_X=y", CONFIG));
	cr_expect(kept("arch/arm64/kernel/entry.S", "", "", CONFIG));
	cr_expect(kept("fs/new.c (renamed from fs/old.c)", "", "", CONFIG));
	cr_expect(kept("fs/new.c (copied from scripts/old.c)", "", "", CONFIG));
}

Test(build_kept, what_kconfig_looks_at)
{
	static const char *const names[] = {
		"Kconfig", "mm/Kconfig", "lib/Kconfig.debug", "Makefile", "arch/x86/Makefile", "Kbuild",
		"scripts/cc-version.sh", "scripts/kconfig/conf.c", "arch/x86/configs/hardening.config",
		"'tools/odd name.sh'", "fs/new.c (renamed from scripts/old.c)",
		"'fs/new.c' (renamed from 'mm/Kconfig')",
	};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		cr_expect_not(kept(names[i], "", "", CONFIG), "%s", names[i]);
}

Test(build_kept, another_configuration)
{
	cr_expect_not(kept("fs/read_write.c", "CONFIG_Y=y", "", CONFIG));
	cr_expect_not(kept("fs/read_write.c", "CONFIG_Y=y", "CONFIG_Y=n", CONFIG));
	cr_expect_not(kept("fs/read_write.c", "", "", CONFIG "CONFIG_Z=y\n"), "its objects are of another one");
}

static void module(const struct build_run *r, const char *dir, bool *is)
{
	AUTO_FREE char *a = fs_path("%s/a", dir), *b = fs_path("%s/b", dir);

	cr_expect_eq(module_kept(r, a, b, is), 0);
}

/* two kernels that are the same but for one file, if @other is one */
static bool same_module(const char *name, const char *other)
{
	static const char *const files[] = { "include/generated/asm-offsets.h", "include/generated/uapi/x.h",
					     "arch/x86/include/generated/asm/y.h", "Module.symvers" };
	char *dir = scratch_make();
	bool is;

	for (size_t i = 0; i < ARRAY_SIZE(files); i++) {
		AUTO_FREE char *a = fs_path("a/obj/%s", files[i]), *b = fs_path("b/obj/%s", files[i]);

		scratch_put(dir, a, files[i]);
		scratch_put(dir, b, files[i]);
	}
	if (other)
		scratch_put(dir, other, "another");
	is = look(dir, name, "", "", module);
	scratch_remove(dir);
	return is;
}

Test(build_kept, module_of_a_kernel_whose_code_changed)
{
	cr_expect(same_module("fs/read_write.c", NULL));
	cr_expect(same_module("arch/arm64/kernel/entry.S", NULL));
	cr_expect_not(same_module("fs/read_write.c", "a/obj/Module.symvers"));
	cr_expect_not(same_module("fs/read_write.c", "b/obj/include/generated/asm-offsets.h"));
	cr_expect_not(same_module("fs/read_write.c", "a/obj/include/generated/new.h"));
	cr_expect_not(same_module("fs/read_write.c", "b/obj/arch/x86/include/generated/asm/y.h"));
	cr_expect_not(same_module("fs/read_write.c", "b/obj/arch/arm64/include/generated/asm/y.h"));
}

Test(build_kept, what_the_module_is_made_with)
{
	static const char *const names[] = { "include/linux/fs.h", "arch/x86/include/asm/page.h", "fs/internal.h",
					     "tools/objtool/check.c", "scripts/mod/modpost.c", "mm/Kconfig",
					     "fs/Makefile",
					     "arch/x86/kernel/vmlinux.lds.S.in", "include/linux/odd.c" };

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		cr_expect_not(same_module(names[i], NULL), "%s", names[i]);
}

Test(build_kept, another_order_of_the_last_link)
{
	cr_expect(kept("", "CONFIG_X=y", "CONFIG_X=y", CONFIG));
	cr_expect_not(kept("", "CONFIG_Y=y", "", CONFIG));
	cr_expect(same_module("", NULL));
	cr_expect_not(same_module("", "a/obj/include/generated/new.h"));
}
