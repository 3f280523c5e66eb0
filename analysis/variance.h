/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_VARIANCE_H
#define HB_ANALYSIS_VARIANCE_H

#include <stddef.h>

#define VARIANCE_LEVELS 4 /* layout, boot, process, batch */

/* Components of a balanced nested design, highest level first. */
struct variance {
	size_t levels;
	double mean;
	double s2[VARIANCE_LEVELS]; /* S_i^2 of level means, highest first */
	double t2[VARIANCE_LEVELS]; /* T_i^2, unbiased; may be below 0 */
	double component[VARIANCE_LEVELS]; /* T_i^2 truncated at 0 */
	double se, df; /* of the mean, from the top level alone */
};

/*
 * variance_nested - variance components of a balanced nested design
 * @v      in   [reps[0] * .. * reps[levels - 1]] values, lowest level varying fastest
 * @reps   in   [levels] repetitions, highest level first, each >= 2; 1 <= levels <= VARIANCE_LEVELS
 * Errors  -EINVAL; -EDOM a value is not finite; -ENOMEM
 * Source  Kalibera & Jones 2013 (T_i^2 = S_i^2 - S_{i-1}^2 / r_{i-1}, in the corrected form)
 */
int variance_nested(const double *v, const size_t *reps, size_t levels, struct variance *out);

/*
 * variance_reps - best repetitions of a lower level: sqrt(cost ratio * variance ratio)
 * @cost_up     cost of one more repetition of the level above; @cost of one of this level
 * @t2_up, @t2  components of the level above and of this one
 * Returns >= 1 (1 when this level does not vary); INFINITY when the level above does not
 */
double variance_reps(double cost_up, double cost, double t2_up, double t2);

/* One-way analysis of variance, groups may differ in size. */
struct anova {
	double f, p, msb, msw, dfb, dfw;
};

/*
 * variance_anova - @v [sum of size] values, group by group; @size [groups]
 * Errors  -EINVAL fewer than 2 groups, or no group with 2 values; -EDOM not finite
 */
int variance_anova(const double *v, const size_t *size, size_t groups, struct anova *out);

#endif
