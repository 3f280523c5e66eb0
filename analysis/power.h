/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_POWER_H
#define HB_ANALYSIS_POWER_H

#include <stdbool.h>
#include <stddef.h>

#define POWER_NMAX 512 /* largest number of blocks that is ever proposed */

/*
 * Remembers what was computed for one alpha, so that a thousand rows cost one quadrature per n.
 * Filled lazily; not to be shared between threads.
 */
struct power {
	double alpha;
	bool anytime; /* power_anytime() */
	double ncp80[POWER_NMAX + 1]; /* by n, 0 = not yet */
	double rho_max[POWER_NMAX + 1]; /* by n, 0 = not yet */
};

/* power_init - @alpha two-sided for cost and gain, and one-sided for each of the two tests of E */
void power_init(struct power *p, double alpha);

/*
 * power_anytime - from here on of a confidence sequence at @p->alpha (stop_anytime_t), which is wider; to be called
 * right after power_init()
 */
void power_anytime(struct power *p);

/* power_ncp80 - noncentrality at which a two-sided t test with @df has power .8 */
double power_ncp80(double df, double alpha);

/* power_k - MDE80 = k(n) * s of n paired blocks; NaN for n < 2 or > POWER_NMAX (METHOD 3.2) */
double power_k(struct power *p, size_t n);

/*
 * power_rho_max - largest s/delta at which n blocks suffice: MDE80 <= delta, and equivalence is shown with
 * probability .9 when the true difference is 0
 */
double power_rho_max(struct power *p, size_t n);

/* power_blocks - smallest n that suffices for @rho = s/delta; 0 when POWER_NMAX does not */
size_t power_blocks(struct power *p, double rho);

/* power_sd_upper - upper 80 % bound of a standard deviation with @df */
double power_sd_upper(double sd, double df);

#endif
