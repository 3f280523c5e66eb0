/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_RANK_H
#define HB_TESTS_CALIBRATION_RANK_H

#include <stddef.h>

/* A rank test: secondary, robustness only (METHOD 1.4). */
struct rank_test {
	double stat; /* U of the first sample */
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

#endif
