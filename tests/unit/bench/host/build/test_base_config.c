// SPDX-License-Identifier: GPL-2.0-only
/* What a base says it stands on, and what a build of it asks for. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>

#include "config/base_config.h"
#include "build/build.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

/* two files of a base named b, read for x86_64; a test is a process of its own, so the folder is set once */
static char *stage(const char *common, const char *own)
{
	char *dir = scratch_make();

	scratch_put(dir, "configs/base/b.config", common);
	scratch_put(dir, "configs/base/b-x86_64.config", own);
	scratch_put(dir, "tree/Kbuild", "");
	scratch_put(dir, "kmod/core.c", "");
	scratch_put(dir, "kmod/cases/c.c", "");
	setenv("HARDBENCH_DATA", dir, 1);
	return dir;
}

static void refused(const char *own, const char *message)
{
	char *dir = stage("CONFIG_A=y\n", own);
	struct base_config b;

	cr_redirect_stderr();
	cr_assert_eq(base_config_load(&b, "b", "x86_64"), -EINVAL);
	scratch_expect_stderr(message);
	scratch_remove(dir);
}

Test(base, lines_alone)
{
	char *dir = stage("CONFIG_A=y\nCONFIG_S=\"\"\n", "CONFIG_B = n\n");
	struct base_config b;

	cr_assert_eq(base_config_load(&b, "b", "x86_64"), 0);
	cr_assert_null(b.defconfig);
	cr_assert_eq(b.fragment.n, 0);
	cr_assert_eq(b.config.n, 3);
	cr_assert_str_eq(b.config.at[2], "CONFIG_B=n");
	base_config_release(&b);
	scratch_remove(dir);
}

Test(base, what_it_stands_on)
{
	char *dir = stage("CONFIG_A=y\n",
			  "defconfig = x86_64_defconfig\nfragment = virt.config kvm_guest.config\nCONFIG_A=n\n");
	struct base_config b;

	cr_assert_eq(base_config_load(&b, "b", "x86_64"), 0);
	cr_assert_str_eq(b.defconfig, "x86_64_defconfig");
	cr_assert_eq(b.fragment.n, 2);
	cr_assert_str_eq(b.fragment.at[1], "kvm_guest.config");
	cr_assert_eq(b.config.n, 1, "the architecture's line takes the place of the common one");
	cr_assert_str_eq(b.config.at[0], "CONFIG_A=n");
	base_config_release(&b);
	scratch_remove(dir);
}

Test(base, misspelt_key)
{
	refused("CONFIG_B=y\ndefconfg = x86_64_defconfig\n",
		"b-x86_64.config:2: unknown key \"defconfg\", did you mean \"defconfig\"?");
}

Test(base, defconfig_twice)
{
	refused("defconfig = a_defconfig\ndefconfig = b_defconfig\n",
		"b-x86_64.config:2: defconfig is given twice");
}

Test(base, option_twice_in_one_file)
{
	refused("CONFIG_B=y\nCONFIG_B=n\n", "b-x86_64.config:2: CONFIG_B is given twice");
}

Test(base, section)
{
	refused("[base]\nCONFIG_B=y\n", "section [base]");
}

Test(base, fragment_over_nothing)
{
	refused("fragment = virt.config\n", "fragment: needs a defconfig to apply to");
}

/* both are handed to the kernel's make as goals */
Test(base, two_defconfigs)
{
	refused("defconfig = mrproper x86_64_defconfig\n", "b-x86_64.config:1: defconfig: expected the name of a file");
}

Test(base, defconfig_that_is_another_goal)
{
	refused("defconfig = mrproper\n", "ends in \"defconfig\", got \"mrproper\"");
}

Test(base, fragment_that_is_a_variable)
{
	refused("defconfig = defconfig\nfragment = CC=x.config\n", "ends in \".config\", got \"CC=x.config\"");
}

Test(base, fragment_outside_of_the_kernel)
{
	refused("defconfig = defconfig\nfragment = ../x.config\n", "got \"../x.config\"");
}

static struct kernel_def kernel(const char *dir)
{
	struct kernel_def k = { .name = "k", .version = "7.3", .provider = "dir" };

	k.source = fs_path("%s/tree", dir);
	return k;
}

/* the lines and the id of a build of this base by an arm that turns @line off */
static void build_of(const char *dir, const char *line, struct strlist *lines, char *id)
{
	struct feature f = { .name = "f" };
	struct arm arm = { .name = "off" };
	struct kernel_def k = kernel(dir);
	struct build b = { .kernel = &k, .feature = &f, .arm = &arm, .arch = "x86_64", .toolchain = "gcc",
			   .base = "b" };

	cr_assert_eq(strlist_add(&arm.config, line), 0);
	cr_assert_eq(build_requested(&b, lines), 0);
	cr_assert_eq(build_id(&b), 0);
	memcpy(id, b.id, sizeof(b.id));
	strlist_release(&arm.config);
	free(k.source);
}

Test(base, an_arm_turns_off_what_a_defconfig_may_have_on)
{
	char *dir = stage("CONFIG_MODULES=y\n", "defconfig = x86_64_defconfig\n"), id[ID_LEN + 1];
	struct strlist lines = { 0 };

	build_of(dir, "CONFIG_B=n", &lines, id);
	cr_assert(strlist_has(&lines, "CONFIG_B=n"));
	strlist_release(&lines);
	scratch_remove(dir);
}

Test(base, over_nothing_off_goes_without_saying)
{
	char *dir = stage("CONFIG_MODULES=y\n", ""), id[ID_LEN + 1];
	struct strlist lines = { 0 };

	build_of(dir, "CONFIG_B=n", &lines, id);
	cr_assert_eq(lines.n, 1);
	strlist_release(&lines);
	scratch_remove(dir);
}

Test(base, what_it_stands_on_is_part_of_a_builds_name)
{
	static const char *const own[] = { "", "defconfig = a_defconfig\n", "defconfig = b_defconfig\n",
					   "defconfig = a_defconfig\nfragment = v.config\n" };
	char *dir = stage("CONFIG_MODULES=y\nCONFIG_B=n\n", ""), id[4][ID_LEN + 1];
	size_t i, j;

	for (i = 0; i < ARRAY_SIZE(own); i++) {
		struct strlist lines = { 0 };

		scratch_put(dir, "configs/base/b-x86_64.config", own[i]);
		build_of(dir, "CONFIG_B=n", &lines, id[i]);
		cr_assert_eq(lines.n, 2);
		strlist_release(&lines);
		for (j = 0; j < i; j++)
			cr_assert_str_neq(id[i], id[j]);
	}
	scratch_remove(dir);
}
