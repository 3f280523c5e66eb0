// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include "analysis/reduce.h"

Test(reduce, boot)
{
	const double m[] = { 1, exp(2) }, bad[] = { 1, 0 };
	double y = 7;

	cr_assert_eq(reduce_boot(m, 2, &y), 0);
	cr_assert(fabs(y - 1) < 1e-15);
	cr_assert_eq(reduce_boot(bad, 2, &y), -EDOM);
	cr_assert_eq(reduce_boot(m, 0, &y), -EINVAL);
}
