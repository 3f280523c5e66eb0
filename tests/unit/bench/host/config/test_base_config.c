// SPDX-License-Identifier: GPL-2.0-only
#include "config/base_config.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>

#include "scratch.h"

Test(base_config, one_that_is_none_is_no_file_to_open, .init = cr_redirect_stderr)
{
	char *dir = scratch_make();
	struct base_config b;

	scratch_put(dir, "configs/base/lean.config", "CONFIG_X = y\n");
	scratch_put(dir, "configs/base/lean-x86_64.config", "CONFIG_Y = y\n");
	setenv("HARDBENCH_DATA", dir, 1);
	cr_assert_eq(base_config_load(&b, "leen", "x86_64"), -EINVAL);
	scratch_expect_stderr("no base \"leen\" in configs/base, did you mean \"lean\"?");
	scratch_remove(dir);
}
