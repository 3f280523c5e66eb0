// SPDX-License-Identifier: GPL-2.0-only
#include "sim.h"

#include <math.h>

#define HEAVY "the t interval is exact for normal boots, these have heavy tails: METHOD 1.4 has coverages to .978"
#define DRIFT "under drift boots are not exchangeable, balanced order takes it out of the mean: METHOD 1.2 has .024"

/* new ones go last: a cell's seed is its place */
const struct sim sim_generator[SIM_GENERATORS + 1] = {
	{ "normal", .007, .005, .02, .boot_law = LAW_NORMAL },
	{ "lognormal", .007, .005, .02, .law = SAMPLES_LOGNORMAL },
	{ "bimodal", .007, .005, .02, .law = SAMPLES_BIMODAL },
	{ "ar1", .007, .005, .02, .law = SAMPLES_AR1 },
	{ "pareto", .007, .005, .02, .law = SAMPLES_PARETO },
	{ "boot2", .02, .01, .02, .boot_law = LAW_NORMAL },
	{ "layout1", .005, .005, .02, .layout = .01 },
	{ "block2", .007, .005, .02, .block = .02 },
	{ "drift3", .007, .005, .02, .drift = .03, .apart = DRIFT },
	{ "hetero3", .007, .005, .02, .hetero = 3 },
	{ "t3boots", .007, .005, .02, .boot_law = LAW_T3, .apart = HEAVY },
	{ "outlierboots", .007, .005, .02, .boot_law = LAW_OUTLIER, .apart = HEAVY },
	{ "boot.2", .002, .002, .02, .boot_law = LAW_NORMAL },
	{ "layout.3", .005, .005, .02, .layout = .003 },
	{ .name = NULL },
};

static double boot_effect(struct rng *r, const struct sim *s)
{
	double z = rng_normal(r), chi = 0;

	if (s->boot_law == LAW_OUTLIER && rng_uniform(r) < .1)
		z *= 5;
	if (s->boot_law == LAW_T3) {
		for (int i = 0; i < 3; i++) {
			const double x = rng_normal(r);

			chi += x * x;
		}
		z /= sqrt(chi / 3) * sqrt(3); /* unit variance */
	}
	return z;
}

static void samples(struct rng *r, const struct sim *s, double mean, double *v)
{
	const double rho = .9, fresh = sqrt(1 - rho * rho);
	double z = rng_normal(r);

	if (s->law == SAMPLES_BIMODAL && rng_uniform(r) < .3)
		mean *= 1.05;
	for (int k = 0; k < SIM_SAMPLES; k++) {
		double x = z;

		if (s->law == SAMPLES_LOGNORMAL)
			x = (exp(.8 * z) - 1.377128) / 1.302; /* mean 0, sd 1 */
		v[k] = mean * (1 + s->sample * x);
		if (s->law == SAMPLES_PARETO && rng_uniform(r) < .02)
			v[k] += mean * .05 * pow(1 - rng_uniform(r), -1 / 1.5);
		z = s->law == SAMPLES_AR1 ? rho * z + fresh * rng_normal(r) : rng_normal(r);
	}
}

void sim_make(struct rng *r, const struct sim *s, size_t n, struct sim_data *out)
{
	unsigned char first[SIM_BOOTS];

	out->n = n;
	rng_balanced(r, first, n);
	for (size_t k = 0; k < n; k++) {
		const double block = s->block * rng_normal(r);

		for (int arm = 0; arm < 2; arm++) {
			const double at = (double)(2 * k + (first[k] != arm)) / (double)(2 * n);
			const double sd = s->boot * (arm && s->hetero > 0 ? s->hetero : 1);
			double boot = block + sd * boot_effect(r, s) + s->drift * at;

			if (s->layout > 0)
				boot += s->layout * rng_normal(r);
			for (int p = 0; p < SIM_PROCS; p++)
				samples(r, s, 100 * exp(boot + s->proc * rng_normal(r)),
					out->v[arm][k][p]);
		}
	}
}
