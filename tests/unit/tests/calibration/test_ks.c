// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "tests/calibration/ks.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

/* the critical values of Kolmogorov's statistic at n = 20: .294 at .05, .352 at .01 */
Test(ks, uniform)
{
	double p[1000];

	for (int i = 0; i < 1000; i++)
		p[i] = (i + .5) / 1000;
	NEAR(ks_uniform(p, 1000), 1, 1e-9);
	for (int i = 0; i < 1000; i++)
		p[i] *= p[i];
	cr_assert(ks_uniform(p, 1000) < 1e-6);
	for (int i = 0; i < 20; i++)
		p[i] = fmin(1, (i + 1) / 20. - .294);
	p[0] = p[1] = p[2] = p[3] = p[4] = p[5] = 0;
	cr_assert(ks_uniform(p, 20) < .06);
}
