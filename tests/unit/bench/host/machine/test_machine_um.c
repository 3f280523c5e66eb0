// SPDX-License-Identifier: GPL-2.0-only
#include "machine/machine.h"

#include <criterion/criterion.h>

Test(um, an_abort_behind_the_last_record_is_an_end)
{
	const struct machine_ops *ops = machine_kind("um");
	int code = 1;

	cr_assert_not_null(ops);
	cr_expect_eq(ops->finish("x86_64", 0, &code), MACHINE_RUNNER);
	cr_expect_eq(ops->finish("x86_64", 134, &code), MACHINE_RUNNER, "the stream says whether all was said");
	cr_expect_eq(code, 0);
	cr_expect_eq(ops->finish("x86_64", 1, &code), MACHINE_BROKEN);
	cr_expect_eq(ops->finish("x86_64", 139, &code), MACHINE_BROKEN, "an access to no memory");
}
