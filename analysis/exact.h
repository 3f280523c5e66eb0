/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_EXACT_H
#define HB_ANALYSIS_EXACT_H

#include <stddef.h>
#include "analysis/compare.h"
#include "analysis/verdict.h"

#define EXACT_MIN_REPEATS 3 /* boots per arm, METHOD 2.4 */
#define EXACT_NEAR_RANGE  1e-4 /* largest relative range of NEAR_EXACT */

/*
 * EXACT and NEAR_EXACT are no tests: they have no level, and nothing corrects them for the number of cases or looks
 * (METHOD 2.4 asks for none). What they rest on is that a count which chance moves does not repeat: of two arms whose
 * counts are one of two or three values by chance, one comparison in 32 to 24 looks like a cost or gain with three
 * seeds, one in 512 with five (two values). A plan with boots = 3 has two seeds, one of them twice: one in 8.
 */

/* One comparison of counts. */
struct exact_result {
	enum verdict_class class;
	enum verdict verdict;
	enum gate gate;
	const char *reason; /* static text or NULL */
	size_t n;
	double a_lo, a_hi, b_lo, b_hi; /* range of each arm over its boots */
	double a, b; /* lower median over boots: a value that occurred */
	size_t at_a, at_b; /* index of the first boot that has this value */
	double delta; /* b - a */
	double ratio; /* b over a; NaN when a is 0 */
	double mean, mean_log; /* over the pairs: of b - a, of log b - log a; the latter is NaN where a count is 0 */
	int over_margin; /* |delta| >= margin * a, and delta is not 0 */
	/* set only when class is STAT (else NaN, n_more -1): paired t over boots by seed */
	double ci_lo, ci_hi, p, df, se, equiv_bound, mde80;
	long n_more;
	struct estimate log_difference; /* by seed; n = 0 where there is none (EXACT, or a count of 0) */
};

/*
 * exact_compare - judge two arms whose counts should repeat exactly
 * @a, @b     in   [n] counts per op, finite and >= 0; a[i] and b[i] are of boots with the same seed
 * @margin    in   relative, e.g. 0.01: sets over_margin; in the STAT class also the margin of E
 * @out       out  every field set. EXACT: each arm repeats; NEAR_EXACT: relative range <= 1e-4, or the same
 *                 difference in every pair; else STAT. n < 3 gives the values, class NONE and no-verdict
 * Errors     -EINVAL n is 0 or margin is not >= 0; -EDOM a value is negative or not finite;
 *            -ENOMEM
 * Source     METHOD 2.4
 */
int exact_compare(const double *a, const double *b, size_t n, double margin,
		  struct exact_result *out);

/*
 * exact_middle - which of the pairs has the lower median difference; of equal ones that of the first boot
 * @d, @boot  in  [n] differences, and the index of each pair's boots
 */
size_t exact_middle(const double *d, const size_t *boot, size_t n);

/* exact_to_row - copy a result into the columns of a row that it decides; the rest stays */
void exact_to_row(const struct exact_result *x, struct verdict_row *r);

#endif
