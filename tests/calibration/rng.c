// SPDX-License-Identifier: GPL-2.0-only
#include "rng.h"

#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>

/* struct rng is never defined: it is a gsl_rng under a name that needs no GSL */
static gsl_rng *raw(struct rng *r)
{
	return (gsl_rng *)r;
}

struct rng *rng_new(uint64_t seed)
{
	gsl_rng *r = gsl_rng_alloc(gsl_rng_mt19937);

	if (r)
		gsl_rng_set(r, seed);
	return (struct rng *)r;
}

void rng_free(struct rng *r)
{
	gsl_rng_free(raw(r));
}

double rng_uniform(struct rng *r)
{
	return gsl_rng_uniform(raw(r));
}

double rng_normal(struct rng *r)
{
	return gsl_ran_gaussian_ziggurat(raw(r), 1);
}

size_t rng_below(struct rng *r, size_t n)
{
	return gsl_rng_uniform_int(raw(r), n);
}

void rng_balanced(struct rng *r, unsigned char *first, size_t n)
{
	for (size_t i = 0; i < n; i++)
		first[i] = i % 2;
	if (n % 2)
		first[n - 1] = rng_below(r, 2) == 1;
	for (size_t i = n; i > 1; i--) {
		const size_t j = rng_below(r, i);
		const unsigned char t = first[i - 1];

		first[i - 1] = first[j];
		first[j] = t;
	}
}
