/* SPDX-License-Identifier: GPL-2.0-only */
/* Do the batches of a process keep their level? (METHOD 1.3) It is said; nothing is dropped, no verdict changes. */
#ifndef HB_ANALYSIS_DRIFT_H
#define HB_ANALYSIS_DRIFT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The fewest batches of which anything is said: halves of four. A straight line without any noise has medians 3.04
 * standard errors apart there, and 2.64 in seven batches, where not even that would be seen.
 */
#define DRIFT_LEAST_BATCHES 8

/* How many processes were looked at, and what was found. Zeroed = none yet. */
struct drift {
	size_t processes, drifting;
	size_t fewest; /* batches in any of them */
};

/*
 * drift_is - has the level of a process moved between the first and the second half of its batches?
 * @x      inout  [n] per operation, warm-up left out, in order of time; overwritten. The middle one of an odd number
 *                counts in neither half
 * Returns true when the medians are more than 3 standard errors apart (1.2533 * 1.4826 MAD / sqrt(n/2) of each half)
 *         and the means are too (by the halves' standard deviation). The medians alone are not asked: of batches that
 *         have two levels by turns, or a coarse clock's, the MAD of a half is that of one level, or 0, and any order of
 *         them would seem to move. So where the MAD is 0 the means decide. false when n < DRIFT_LEAST_BATCHES
 */
bool drift_is(double *x, size_t n);

/* drift_add - one more process: as drift_is; with too few batches it is not counted */
void drift_add(struct drift *d, double *x, size_t n);

/*
 * drift_chance - how often a process of @n batches is flagged by chance, at most: P(|T| > 3) with n - 2 degrees of
 *                freedom, which is what the means alone do when batches are independent and normal; NaN when n is fewer
 *                than DRIFT_LEAST_BATCHES
 */
double drift_chance(size_t n);

/* drift_beyond_chance - are more of them flagged than the 99 % bound of the binomial law at drift_chance()? */
bool drift_beyond_chance(const struct drift *d);

#endif
