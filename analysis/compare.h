/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_COMPARE_H
#define HB_ANALYSIS_COMPARE_H

#include <stddef.h>

/* A difference of two arms with its uncertainty; of log values unless said otherwise. */
struct estimate {
	double d; /* b - a */
	double se; /* standard error of d */
	double df;
	double sd; /* of one block's difference: se * sqrt(n) */
	size_t n; /* blocks; the smaller arm when unpaired */
};

struct interval {
	double lo, hi;
};

/*
 * compare_paired - mean of block differences, t law
 * @d      in   [n] y_b - y_a by block, finite
 * Errors  -EINVAL n < 2; -EDOM a value is not finite
 */
int compare_paired(const double *d, size_t n, struct estimate *out);

/*
 * compare_welch - difference of two unpaired arms, Satterthwaite df: the declared fallback
 * @a, @b  in   [na], [nb] one value per boot, finite
 * Errors  -EINVAL na or nb < 2; -EDOM a value is not finite; both with zero variance: se = 0, df = NaN
 */
int compare_welch(const double *a, size_t na, const double *b, size_t nb, struct estimate *out);

/*
 * compare_widen - make room in @e for the layouts of two images, of which it has one each: se^2 += 2 @sd^2
 * @sd, @df  in  of the layouts of one arm, log scale; df by Satterthwaite (METHOD 1.5 b)
 */
void compare_widen(struct estimate *e, double sd, double df);

/* compare_interval - d +- t_{1-alpha/2,df} se */
struct interval compare_interval(const struct estimate *e, double alpha);

/* compare_p - two-sided p-value of d = @d0 */
double compare_p(const struct estimate *e, double d0);

#endif
