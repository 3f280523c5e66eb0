// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "analysis/dist.h"
#include "analysis/rng.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

Test(dist, inverses)
{
	for (double p = .01; p < 1; p += .07) {
		NEAR(dist_t_cdf(dist_t_quantile(p, 4.3), 4.3), p, 1e-10);
		NEAR(dist_normal_cdf(dist_normal_quantile(p)), p, 1e-12);
	}
	NEAR(dist_chi2_quantile(.95, 1), 3.841458820694124, 1e-9);
	NEAR(dist_f_upper(4.96460274, 1, 10), .05, 1e-8);
	NEAR(dist_binomial_cdf(2, .5, 4), 11. / 16, 1e-14);
	NEAR(dist_log_gamma(5), log(24), 1e-13);
}

Test(dist, outside_the_domain)
{
	cr_assert(isnan(dist_t_quantile(0, 5)) && isnan(dist_t_quantile(1, 5)));
	cr_assert(isnan(dist_t_quantile(.5, 0)) && isnan(dist_t_two_sided(1, NAN)));
	cr_assert(isnan(dist_normal_quantile(1.5)) && isnan(dist_chi2_quantile(.5, -1)));
}

/* the critical values of Kolmogorov's statistic at n = 20: .294 at .05, .352 at .01 */
Test(dist, kolmogorov)
{
	double p[1000];

	for (int i = 0; i < 1000; i++)
		p[i] = (i + .5) / 1000;
	NEAR(dist_ks_uniform(p, 1000), 1, 1e-9);
	for (int i = 0; i < 1000; i++)
		p[i] *= p[i];
	cr_assert(dist_ks_uniform(p, 1000) < 1e-6);
	for (int i = 0; i < 20; i++)
		p[i] = fmin(1, (i + 1) / 20. - .294);
	p[0] = p[1] = p[2] = p[3] = p[4] = p[5] = 0;
	cr_assert(dist_ks_uniform(p, 20) < .06);
}

Test(dist, sort)
{
	double v[] = { 3, -1, 2, 2, 0 };

	dist_sort(v, 5);
	for (int i = 1; i < 5; i++)
		cr_assert(v[i - 1] <= v[i]);
	dist_sort(v, 0);
}

Test(rng, same_seed_same_numbers)
{
	struct rng *a = rng_new(7), *b = rng_new(7);

	for (int i = 0; i < 100; i++)
		cr_assert(rng_normal(a) == rng_normal(b) && rng_uniform(a) == rng_uniform(b));
	rng_seed(a, 8);
	cr_assert(rng_uniform(a) != rng_uniform(b));
	rng_free(a);
	rng_free(b);
	rng_free(NULL);
}

Test(rng, balanced_order)
{
	struct rng *r = rng_new(1);
	unsigned char first[25];
	int extra = 0, differ = 0;

	for (int round = 0; round < 200; round++) {
		int ones = 0;

		rng_balanced(r, first, 24);
		for (int i = 0; i < 24; i++)
			ones += first[i];
		cr_assert_eq(ones, 12);
		differ += first[0];
		rng_balanced(r, first, 25);
		for (int i = 0; i < 25; i++)
			extra += first[i];
	}
	cr_assert(differ > 60 && differ < 140);
	cr_assert(extra > 200 * 12 + 60 && extra < 200 * 12 + 140);
	rng_free(r);
}
