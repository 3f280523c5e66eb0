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
 * compare_welch, compare_pooled - unpaired; Welch has the Satterthwaite df and is the declared
 * fallback;
 * pooled assumes equal variances and is there to be compared with
 * @a, @b  in   [na], [nb] one value per boot, finite
 * Errors  -EINVAL na or nb < 2; -EDOM a value is not finite; both with zero variance: se = 0, df =
 *         NaN
 */
int compare_welch(const double *a, size_t na, const double *b, size_t nb, struct estimate *out);
int compare_pooled(const double *a, size_t na, const double *b, size_t nb, struct estimate *out);

/* compare_interval - d +- t_{1-alpha/2,df} se */
struct interval compare_interval(const struct estimate *e, double alpha);

/* compare_p - two-sided p-value of d = @d0; compare_p_above: one-sided, small when d > d0 */
double compare_p(const struct estimate *e, double d0);
double compare_p_above(const struct estimate *e, double d0);

/*
 * compare_bound - |d| + t_{1-alpha,df} se: the smallest margin at which both one-sided tests at
 * alpha
 * reject ("equivalence bound achieved"), on the scale of d
 */
double compare_bound(const struct estimate *e, double alpha);

/*
 * compare_fieller - interval for mean(b) / mean(a) on raw values, paired by index; a cross check
 * @a, @b  in   [n] raw values by block, finite
 * Errors  -EINVAL n < 2; -EDOM not finite, or the mean of a does not differ from 0: unbounded
 * Source  Fieller 1954
 */
int compare_fieller(const double *a, const double *b, size_t n, double alpha, struct interval *out);

/* compare_add_layout - widen by the machine's layout sd: se^2 += 2 sd^2, df by Satterthwaite */
void compare_add_layout(struct estimate *e, double layout_sd, double layout_df);

/*
 * compare_prediction - one build of b against [m] layouts of a: se = S sqrt(1 + 1/m), df = m - 1
 * Errors  -EINVAL m < 2; -EDOM
 * Source  METHOD 1.5 a
 */
int compare_prediction(const double *a, size_t m, double b, struct estimate *out);

#endif
