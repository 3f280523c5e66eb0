/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_RANK_H
#define HB_ANALYSIS_RANK_H

#include <stddef.h>

/* A rank test: secondary, robustness only (METHOD 1.4). */
struct rank_test {
	double stat; /* U of the first sample, or V of the positive differences */
	double p_two, p_less, p_greater;
	int exact; /* 0: normal approximation with tie and continuity correction */
};

/*
 * rank_mwu - Mann-Whitney: is @a shifted against @b?
 * @a, @b    in   [na], [nb] finite values; exact without ties when @exact, else asymptotic
 * Errors    -EINVAL an empty sample; -ENOMEM
 */
int rank_mwu(const double *a, size_t na, const double *b, size_t nb, int exact,
	     struct rank_test *out);

/* rank_mwu_shift - Hodges-Lehmann estimate of a - b with its exact interval; errors as rank_mwu */
int rank_mwu_shift(const double *a, size_t na, const double *b, size_t nb, double alpha,
		   double *shift, double *lo, double *hi);

/*
 * rank_signed - Wilcoxon's signed rank test of [n] differences, exact; zeros are dropped; n <= 1000
 */
int rank_signed(const double *d, size_t n, struct rank_test *out);

/* rank_signed_shift - Hodges-Lehmann pseudomedian of [n] differences; NaN when out of memory */
double rank_signed_shift(const double *d, size_t n);

/*
 * rank_sign_flip - exact two-sided p of the mean of [n] differences under sign flips; n <= 24, else
 * NaN
 */
double rank_sign_flip(const double *d, size_t n);

#endif
