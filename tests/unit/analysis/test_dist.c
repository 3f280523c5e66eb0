// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "analysis/dist.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

Test(dist, inverses)
{
	for (double p = .01; p < 1; p += .07)
		NEAR(dist_t_two_sided(dist_t_quantile(p, 4.3), 4.3), 2 * fmin(p, 1 - p), 1e-10);
	NEAR(dist_chi2_quantile(.95, 1), 3.841458820694124, 1e-9);
	NEAR(dist_binomial_cdf(2, .5, 4), 11. / 16, 1e-14);
	NEAR(dist_log_gamma(5), log(24), 1e-13);
}

Test(dist, outside_the_domain)
{
	cr_assert(isnan(dist_t_quantile(0, 5)) && isnan(dist_t_quantile(1, 5)));
	cr_assert(isnan(dist_t_quantile(.5, 0)) && isnan(dist_t_two_sided(1, NAN)));
	cr_assert(isnan(dist_chi2_quantile(.5, -1)));
}
