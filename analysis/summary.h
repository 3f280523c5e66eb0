/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_SUMMARY_H
#define HB_ANALYSIS_SUMMARY_H

#include <stddef.h>

/*
 * One sample in, one number out. All arrays are [n] finite values and not modified unless said;
 * n = 0 (n < 2 for variance) gives NaN.
 */
double summary_mean(const double *v, size_t n); /* two passes */
double summary_variance(const double *v, size_t n); /* n - 1; two passes, corrected */
double summary_sd(const double *v, size_t n);

/* Quantiles reorder @v. The median of an even number is the mean of the middle two. */
double summary_median(double *v, size_t n);
double summary_quantile(double *v, size_t n, double p); /* type 7 (linear), 0 <= p <= 1 */

#endif
