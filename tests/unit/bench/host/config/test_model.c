// SPDX-License-Identifier: GPL-2.0-only
#include "config/model.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "config/conf_manual.h"
#include "scratch.h"

static int load(struct model_def *m, const char *text)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.model", dir);
	int err;

	scratch_put(dir, "x.model", text);
	err = model_def_load(m, path);
	scratch_remove(dir);
	return err;
}

Test(model_file, the_example_of_the_manual)
{
	struct model_def m;

	cr_assert_eq(load(&m, conf_file_model.example), 0);
	cr_expect_str_eq(m.name, "x");
	cr_expect_str_eq(m.arch, "x86_64");
	cr_expect_eq(m.geometry.l2.bytes, 512 << 10);
	cr_expect_eq(m.geometry.kernel_page, 2 << 20);
	cr_expect_eq(m.geometry.return_stack, 32);
	model_def_release(&m);
}

Test(model_file, files_that_are_none, .init = cr_redirect_stderr)
{
	static const char *const lines[] = {
		"l1i = 32K 8 64\n", "l1i = 33K 8 64\n", "l4 = 32K 8 64\n", "arch = mips\n", "btb = 6K\n", "l1i =\n",
	};
	AUTO_FREE char *less = strdup(conf_file_model.example);
	struct model_def m;

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		AUTO_FREE char *text = fs_path("%s%s", conf_file_model.example, lines[i]);

		cr_expect_eq(load(&m, text), -EINVAL, "%s", lines[i]);
	}
	strstr(less, "return_stack")[0] = 0;
	cr_expect_eq(load(&m, less), -EINVAL, "a part is missing");
}
