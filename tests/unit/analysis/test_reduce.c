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

Test(reduce, layouts)
{
	const double y[] = { 1, 10, 3, 20, 5 };
	const unsigned int layout[] = { 4, 2, 4, 2, 9 };
	double out[5];

	cr_assert_eq(reduce_layouts(y, layout, 5, out), 3);
	cr_assert(out[0] == 15 && out[1] == 2 && out[2] == 5);
}

Test(reduce, composite_keeps_blocks)
{
	const double d[] = { 1, 2, 3, 5, 6, 7 }, hole[] = { 1, NAN };
	double out[3];

	cr_assert_eq(reduce_composite(d, 2, 3, out), 0);
	cr_assert(out[0] == 3 && out[1] == 4 && out[2] == 5);
	cr_assert_eq(reduce_composite(hole, 1, 2, out), -EDOM);
	cr_assert_eq(reduce_composite(d, 0, 3, out), -EINVAL);
}

Test(reduce, overhead)
{
	cr_assert(reduce_overhead(110, 120, 10) == 1.1);
	cr_assert(isnan(reduce_overhead(10, 20, 10)));
}
