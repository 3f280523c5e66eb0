// SPDX-License-Identifier: GPL-2.0-only
#include "build/build_start.h"
#include "config/base_config.h"
#include "config/conf_used.h"
#include "scratch.h"

#define START "#\n# Linux/x86 6.12.43 Kernel Configuration\n#\nCONFIG_CC_VERSION_TEXT=\"gcc-14\"\n" \
	"CONFIG_PAHOLE_VERSION=130\nCONFIG_X=y\n# CONFIG_Y is not set\nCONFIG_Z=m\nCONFIG_HZ=250\n" \
	"CONFIG_SYSTEM_TRUSTED_KEYS=\"debian/x.pem\"\n" \
	"CONFIG_KERNEL_ZSTD=y\nCONFIG_GONE=y\n"

Test(build_start, what_is_the_other_hosts_is_left_out)
{
	AUTO_FREE char *text = NULL;

	cr_assert_eq(build_start_text(START, &text), 0);
	cr_assert_str_eq(text, "CONFIG_X=y\n# CONFIG_Y is not set\nCONFIG_Z=m\nCONFIG_HZ=250\nCONFIG_KERNEL_ZSTD=y\n"
			       "CONFIG_GONE=y\n");
}

Test(build_start, what_did_not_survive_is_listed_but_what_was_asked_for_otherwise)
{
	struct strlist requested = { 0 }, lost = { 0 };
	size_t kept, modules;

	cr_assert_eq(strlist_add_words(&requested, "CONFIG_KERNEL_LZ4=y CONFIG_KERNEL_ZSTD=n"), 0);
	cr_assert_eq(build_start_lost(START, "CONFIG_X=y\nCONFIG_HZ=2500\nCONFIG_KERNEL_LZ4=y\n", &requested, &lost,
				      &kept, &modules), 0);
	cr_assert_eq(kept, 1);
	cr_assert_eq(modules, 1);
	cr_assert_eq(lost.n, 2);
	cr_assert_str_eq(lost.at[0], "CONFIG_HZ=250");
	cr_assert_str_eq(lost.at[1], "CONFIG_GONE=y");
	strlist_release(&lost);
	strlist_release(&requested);
}

/* a base beside a plan needs no file of the architecture where it has a start */
Test(build_start, a_base_beside_the_plan)
{
	char *dir = scratch_make();
	AUTO_FREE char *start = fs_path("%s/mine.start", dir);
	struct base_config b;

	setenv("HARDBENCH_DATA", dir, 1);
	scratch_put(dir, "configs/base/other.config", "CONFIG_A = y\n");
	scratch_put(dir, "plan/mine.config", "start = mine.start\nCONFIG_B = y\n");
	scratch_put(dir, "plan/mine.start", START);
	AUTO_FREE char *beside = fs_path("%s/plan", dir);
	AUTO_FREE char *want = fs_path("%s/mine.start", beside);

	conf_set_beside(beside);
	cr_assert_eq(base_config_load(&b, "mine", "x86_64"), 0);
	cr_assert_str_eq(b.start, want);
	cr_assert_str_eq(b.config.at[0], "CONFIG_B=y");
	base_config_release(&b);
	cr_redirect_stderr();
	cr_assert_neq(base_config_load(&b, "other", "x86_64"), 0);
	scratch_put(dir, "plan/mine.config", "start = mine.start\ndefconfig = defconfig\n");
	cr_assert_neq(base_config_load(&b, "mine", "x86_64"), 0);
	scratch_expect_stderr("expected start or defconfig, not both");
	scratch_remove(dir);
}
