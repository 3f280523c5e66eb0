// SPDX-License-Identifier: GPL-2.0-only
#include "build/module_source.h"

#include <errno.h>

#include "scratch.h"
#include "bench/base/cleanup.h"

Test(kmod, laid_over_a_tree)
{
	char *dir = scratch_make();
	AUTO_FREE char *tree = fs_path("%s/tree", dir), *over = fs_path("%s/over", dir);
	AUTO_FREE char *point = fs_path("%s/drivers/hbk", tree);
	AUTO_FREE char *case_file = fs_path("%s/hbk/cases/null_empty.c", over);
	AUTO_FREE char *kconfig = NULL, *makefile = NULL, *ours = NULL, *kept = NULL;

	scratch_put(dir, "tree/drivers/Kconfig", "menu \"x\"\nendmenu");
	scratch_put(dir, "tree/drivers/Makefile", "obj-y += x/\n");
	cr_assert_eq(module_source_lay_over(tree, over), 0);
	kconfig = scratch_get(over, "Kconfig");
	cr_expect_str_eq(kconfig, "menu \"x\"\nendmenu\nsource \"drivers/hbk/Kconfig\"\n");
	makefile = scratch_get(over, "Makefile");
	cr_expect_str_eq(makefile, "obj-y += x/\n\nobj-$(CONFIG_HBK) += hbk/\n");
	ours = scratch_get(over, "hbk/Kconfig");
	cr_expect(strstr(ours, "config HBK\n"));
	cr_expect(fs_exists(case_file));
	cr_expect(fs_exists(point), "something to mount on");
	kept = scratch_get(dir, "tree/drivers/Makefile");
	cr_expect_str_eq(kept, "obj-y += x/\n", "the tree is as it was");
	scratch_remove(dir);
}

Test(kmod, no_kernel_tree)
{
	char *dir = scratch_make();

	cr_redirect_stderr();
	cr_expect_eq(module_source_lay_over(dir, dir), -ENOENT);
	scratch_expect_stderr("drivers/Kconfig");
	scratch_remove(dir);
}
