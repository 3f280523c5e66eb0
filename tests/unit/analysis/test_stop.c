// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "analysis/dist.h"
#include "analysis/stop.h"

Test(stop, looks)
{
	cr_assert(fabs(stop_alpha(.05) - .05 / 3) < 1e-15);
	cr_assert_eq(stop_look_of(6, 5), -1);
	cr_assert_eq(stop_look_of(6, 6), 0);
	cr_assert_eq(stop_look_of(6, 23), 1);
	cr_assert_eq(stop_look_of(6, 99), 2);
	cr_assert_eq(stop_next(6, 0, 24), 6);
	cr_assert_eq(stop_next(6, 6, 24), 12);
	cr_assert_eq(stop_next(6, 6, 10), 0);
	cr_assert_eq(stop_next(6, 24, 99), 0);
	cr_assert_eq(stop_look_of(3, 5), 0);
	cr_assert_eq(stop_look_of(3, 12), 2);
	cr_assert_eq(stop_next(3, 3, 12), 6);
	cr_assert_eq(stop_next(3, 12, 99), 0);
}

Test(stop, rules)
{
	const enum verdict done[] = { VERDICT_COST, VERDICT_NO_IMPACT };
	const enum verdict open[] = { VERDICT_COST, VERDICT_INCONCLUSIVE };
	const size_t reach[] = { 6, 20 }, beyond[] = { 6, 60 }, never[] = { 0, 0 };

	cr_assert_eq(stop_after(done, reach, 2, 6, 0, 24), STOP_RESOLVED);
	cr_assert_eq(stop_after(open, reach, 2, 6, 0, 24), STOP_CONTINUE);
	cr_assert_eq(stop_after(open, beyond, 2, 6, 0, 24), STOP_FUTILE);
	cr_assert_eq(stop_after(open, never, 2, 6, 0, 24), STOP_FUTILE);
	cr_assert_eq(stop_after(open, beyond, 2, 6, 1, 24), STOP_CONTINUE, "futility at look 1 only");
	cr_assert_eq(stop_after(open, beyond, 2, 3, 0, 12), STOP_CONTINUE, "three blocks say too little");
	cr_assert_eq(stop_after(open, beyond, 2, 3, 1, 12), STOP_FUTILE);
	cr_assert_eq(stop_after(open, beyond, 2, 3, 2, 12), STOP_LAST_LOOK);
	cr_assert_eq(stop_after(open, reach, 2, 6, 2, 24), STOP_LAST_LOOK);
	cr_assert_eq(stop_after(open, reach, 2, 6, 1, 20), STOP_LAST_LOOK);
}

Test(stop, anytime)
{
	cr_assert(isnan(stop_anytime_t(1, .05, 1)));
	cr_assert(isinf(stop_anytime_t(3, .05, 1)));
	/* METHOD: about 1.6 times wider at n = 20 */
	cr_assert(fabs(stop_anytime_t(20, .05, 1) / dist_t_quantile(.975, 19) - 1.6) < .1);
	for (size_t n = 8; n < 100; n++)
		cr_assert(stop_anytime_t(n, .05, 1) > dist_t_quantile(.975, (double)n - 1));
}
