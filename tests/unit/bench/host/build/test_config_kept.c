// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "build/build_config.h"
#include "scratch.h"

#define CONFIG "CONFIG_X=y\n# CONFIG_Y is not set\n"

/* an arm that is one patch of the file @name against a baseline, with the lines of configuration @own and @base */
static bool kept(const char *name, const char *own, const char *base, const char *config)
{
	char *dir = scratch_make();
	struct arm arm[2] = { { 0 } };
	const struct feature feature = { .arms = arm, .nr_arms = 2 };
	const struct build b = { .feature = &feature, .arm = &arm[1] };
	AUTO_FREE char *src = fs_path("%s/src/tree", dir), *obj = fs_path("%s/obj", dir);
	AUTO_FREE char *final = fs_path("%s/config", dir);
	AUTO_FREE char *log = fs_path("patching file %s\npatching file kernel/sys.c\n", name);
	const struct build_run r = { .b = &b, .src = src, .obj = obj };
	bool is = false;

	cr_assert_eq(strlist_add(&arm[1].patch, "x.patch"), 0);
	cr_assert_eq(strlist_add_words(&arm[1].config, own), 0);
	cr_assert_eq(strlist_add_words(&arm[0].config, base), 0);
	scratch_put(dir, "src/patch.log", log);
	scratch_put(dir, "obj/.config", config);
	scratch_put(dir, "config", CONFIG);
	cr_expect_eq(config_kept(&r, final, &is), 0);
	for (int i = 0; i < 2; i++) {
		strlist_release(&arm[i].config);
		strlist_release(&arm[i].patch);
	}
	scratch_remove(dir);
	return is;
}

Test(config_kept, patches_of_code)
{
	cr_expect(kept("fs/read_write.c", "", "", CONFIG));
	cr_expect(kept("include/linux/fs.h", "CONFIG_X=y", "CONFIG_X=y", CONFIG));
	cr_expect(kept("arch/arm64/kernel/entry.S", "", "", CONFIG));
}

Test(config_kept, what_kconfig_looks_at)
{
	static const char *const names[] = {
		"Kconfig", "mm/Kconfig", "lib/Kconfig.debug", "Makefile", "arch/x86/Makefile", "Kbuild",
		"scripts/cc-version.sh", "scripts/kconfig/conf.c", "arch/x86/configs/hardening.config",
		"'tools/odd name.sh'",
	};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		cr_expect_not(kept(names[i], "", "", CONFIG), "%s", names[i]);
}

Test(config_kept, another_configuration)
{
	cr_expect_not(kept("fs/read_write.c", "CONFIG_Y=y", "", CONFIG));
	cr_expect_not(kept("fs/read_write.c", "CONFIG_Y=y", "CONFIG_Y=n", CONFIG));
	cr_expect_not(kept("fs/read_write.c", "", "", CONFIG "CONFIG_Z=y\n"), "its objects are of another one");
}
