// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/sketch.h"
#include "analysis/summary.h"

enum { MANY = 50000 };

static gsl_rng *seeded(unsigned long seed)
{
	gsl_rng *r = gsl_rng_alloc(gsl_rng_mt19937);

	gsl_rng_set(r, seed);
	return r;
}

static double v[MANY], w[MANY], tmp[SKETCH_EXACT];

static void fill(size_t n)
{
	gsl_rng *r = seeded(5);

	for (size_t i = 0; i < n; i++)
		v[i] = w[i] = 120 * exp(.05 * gsl_ran_gaussian_ziggurat(r, 1));
	gsl_rng_free(r);
}

static void add_all(struct sketch_pool *p, struct sketch *s, size_t n, size_t step)
{
	for (size_t i = 0; i < n; i++)
		cr_assert_eq(sketch_add(p, s, v[i * step % n]), 0);
}

Test(sketch, exact_up_to_the_limit)
{
	struct sketch_pool *p = sketch_pool_new();
	struct sketch s = { 0 };

	fill(1001);
	add_all(p, &s, 1001, 1);
	cr_assert(sketch_quantile(&s, .5, tmp) == summary_median(w, 1001));
	cr_assert(sketch_quantile(&s, .99, tmp) == summary_quantile(w, 1001, .99));
	cr_assert(fabs(sketch_mean(&s) - summary_mean(w, 1001)) < 1e-12);
	sketch_pool_free(p);
}

Test(sketch, bins_beyond_it)
{
	struct sketch_pool *p = sketch_pool_new();
	struct sketch s = { 0 };

	fill(MANY);
	add_all(p, &s, MANY, 1);
	cr_assert(fabs(sketch_quantile(&s, .5, tmp) / summary_median(w, MANY) - 1) < 0x1p-15);
	cr_assert(fabs(sketch_quantile(&s, .99, tmp) / summary_quantile(w, MANY, .99) - 1) <
		  0x1p-14);
	cr_assert(fabs(sketch_mean(&s) / summary_mean(w, MANY) - 1) < 1e-12);
	sketch_pool_free(p);
}

Test(sketch, order_does_not_matter_bit_for_bit)
{
	struct sketch_pool *p = sketch_pool_new();
	struct sketch s = { 0 }, t = { 0 };

	fill(MANY - 1);
	add_all(p, &s, MANY - 1, 1);
	add_all(p, &t, MANY - 1, 7); /* 7 and 49999 share no factor */
	for (double q = 0; q <= 1; q += .125)
		cr_assert(sketch_quantile(&s, q, tmp) == sketch_quantile(&t, q, tmp));
	cr_assert(sketch_mean(&s) == sketch_mean(&t));
	sketch_pool_free(p);
}

Test(sketch, wide_range)
{
	struct sketch_pool *p = sketch_pool_new();
	struct sketch s = { 0 };

	for (int i = 0; i < 40000; i++)
		cr_assert_eq(sketch_add(p, &s, ldexp(1, i % 80 - 40)), 0);
	cr_assert(sketch_quantile(&s, 0, tmp) < 1e-11 && sketch_quantile(&s, 1, tmp) > 5e11);
	sketch_pool_free(p);
}

Test(sketch, refusals)
{
	struct sketch_pool *p = sketch_pool_new();
	struct sketch s = { 0 };
	const double bad[] = { NAN, INFINITY, -1, 0, 1e-20, 1e20 };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert_eq(sketch_add(p, &s, bad[i]), -ERANGE);
	cr_assert(s.n == 0 && isnan(sketch_mean(&s)) && isnan(sketch_quantile(&s, .5, tmp)));
	sketch_pool_free(p);
	sketch_pool_free(NULL);
}
