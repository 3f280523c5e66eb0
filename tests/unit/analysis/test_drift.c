// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include <stdint.h>
#include <string.h>
#include "analysis/drift.h"

enum { MOST = 128 };

/* drift_is overwrites what it is given */
static bool moved(const double *x, size_t n)
{
	double copy[MOST];

	memcpy(copy, x, n * sizeof(*x));
	return drift_is(copy, n);
}

/*
 * Halves 1 2 3 4 and the same, @by further on: MAD 1 of each, so 3 standard errors of the difference of medians are
 * 3 * 1.2533 * 1.4826 * sqrt(1 / 4 + 1 / 4) = 3.9417; of means 3 * sqrt(5 / 3 * 2 / 4) = 2.7386
 */
static bool eight(double by)
{
	const double x[] = { 1, 2, 3, 4, 1 + by, 2 + by, 3 + by, 4 + by };

	return moved(x, 8);
}

Test(drift, by_hand)
{
	cr_assert(!eight(0) && !eight(3.941) && eight(3.942) && eight(-3.942) && !eight(-3.941));
	/* a slope without noise is the least that has to be seen; the middle one of nine says nothing */
	cr_assert(moved((const double[]){ 1, 2, 3, 4, 5, 6, 7, 8 }, 8));
	cr_assert(moved((const double[]){ 1, 2, 3, 4, 1e9, 6, 7, 8, 9 }, 9));
	cr_assert(!moved((const double[]){ 1, 2, 3, 4, 5, 6, 7 }, 7));
	cr_assert(!moved((const double[]){ 1, 1, 1, 9, 9, 9, 9 }, 7));
}

Test(drift, no_deviation)
{
	double same[11];

	for (int i = 0; i < 11; i++)
		same[i] = .1;	/* not a sum of powers of two: a mean that is off by a bit would tell */
	cr_assert(!moved(same, 11));
	cr_assert(moved((const double[]){ 5, 5, 5, 5, 6, 6, 6, 6 }, 8));
	/* MAD 0 in both, medians 5 and 6; means 5.25 and 5.75 are .5 apart, 3 standard errors are 1.06 */
	cr_assert(!moved((const double[]){ 5, 5, 5, 6, 6, 6, 6, 5 }, 8));
	/* .75 apart, and 3 standard errors are that: more is asked */
	cr_assert(!moved((const double[]){ 5, 5, 5, 5, 6, 6, 6, 5 }, 8));
	/* one batch that was disturbed moves no median */
	cr_assert(!moved((const double[]){ 5, 5, 5, 5, 5, 500, 5, 5 }, 8));
}

static double uniform(uint64_t *s)
{
	uint64_t z = *s += 0x9e3779b97f4a7c15u;	/* splitmix64 */

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return ((double)((z ^ z >> 31) >> 11) + .5) * 0x1p-53;
}

static double normal(uint64_t *s)
{
	const double r = sqrt(-2 * log(uniform(s)));

	return r * cos(2 * 3.14159265358979323846 * uniform(s));
}

/* share flagged of processes of @n batches: 100 + N(0, 1), @step more from the middle on, @slope more per batch */
static double flagged(size_t n, double step, double slope, int processes)
{
	uint64_t seed = 1;
	double x[MOST];
	int hit = 0;

	for (int k = 0; k < processes; k++) {
		for (size_t i = 0; i < n; i++)
			x[i] = 100 + normal(&seed) + step * (i >= n / 2) + slope * (double)i;
		hit += drift_is(x, n);
	}
	return (double)hit / processes;
}

/*
 * of independent normal batches: .0169 of processes of 8, .0099 of 11, .0028 of 31, which is less than drift_chance();
 * 20000 processes: +- .0009 at most
 */
Test(drift, false_rate)
{
	const size_t n[] = { 8, 9, 10, 11, 12, 16, 31 };

	for (size_t i = 0; i < sizeof(n) / sizeof(*n); i++) {
		const double rate = flagged(n[i], 0, 0, 20000), most = drift_chance(n[i]);

		cr_assert(rate > .4 * most && rate < .8 * most, "%zu batches: %g of %g", n[i], rate, most);
	}
}

/* batches of two levels by turns of chance: medians of halves often differ there, and their MAD is next to 0 */
Test(drift, two_levels)
{
	uint64_t seed = 2;
	double x[MOST];
	int hit = 0;

	for (int k = 0; k < 20000; k++) {
		for (int i = 0; i < 11; i++)
			x[i] = (uniform(&seed) < .5 ? 100 : 200) + .1 * normal(&seed);
		hit += drift_is(x, 11);
	}
	cr_assert(hit < .025 * 20000, "%d", hit);	/* .0198; by the medians alone it would be a half */
}

Test(drift, power)
{
	cr_assert(flagged(11, 5, 0, 2000) > .97);
	cr_assert(flagged(32, 5, 0, 500) == 1);
	cr_assert(flagged(64, 0, 4. / 64, 500) > .95);	/* 4 in all: the medians 2 apart */
}

/* Student's law in closed form: 6 and 8 degrees of freedom */
Test(drift, chance)
{
	const struct drift none = { 0 };
	struct drift d = { .processes = 24, .drifting = 2, .fewest = 11 };
	double few[7] = { 1, 1, 1, 9, 9, 9, 9 }, x[11] = { 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6 };

	cr_assert(isnan(drift_chance(7)));
	cr_assert(fabs(drift_chance(8) - .0240082) < 1e-6 && drift_chance(9) == drift_chance(8));
	cr_assert(fabs(drift_chance(11) - .0170717) < 1e-6 && drift_chance(10) == drift_chance(11));
	cr_assert(!drift_beyond_chance(&none));
	/* of 24, up to 1 with probability .937, up to 2 with .992 */
	cr_assert(!drift_beyond_chance(&d));
	drift_add(&d, few, 7);
	cr_assert(d.processes == 24 && d.drifting == 2 && d.fewest == 11);
	d.processes = 23;
	drift_add(&d, x, 11);
	cr_assert(d.processes == 24 && d.drifting == 3 && d.fewest == 11);
	cr_assert(drift_beyond_chance(&d));
	drift_add(&d, (double[]){ 1, 1, 1, 1, 1, 1, 1, 1 }, 8);
	cr_assert(d.processes == 25 && d.drifting == 3 && d.fewest == 8);
}
