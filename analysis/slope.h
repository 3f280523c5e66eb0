/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_SLOPE_H
#define HB_ANALYSIS_SLOPE_H

#include <stddef.h>
#include "analysis/compare.h"

/* cost = intercept + slope * dose */
struct slope {
	double intercept, slope;
	double se_intercept,
		se_slope; /* over blocks when there are several, else of the residuals */
	double df;
	double residual_sd; /* of the fit to the mean over blocks */
	double worst; /* largest |residual| and the dose where it is */
	double worst_dose;
	double span; /* largest |mean over blocks| */
	size_t n; /* blocks, 1 = one curve */
};

#define SLOPE_LEAST 3 /* doses of a series that is reported: two points have no residual */
#define SLOPE_BEND .05 /* largest residual of a line, as a share of the span */

/* slope_is_line - does the response follow the dose, or does something else happen on the way? */
int slope_is_line(const struct slope *s);

/*
 * slope_fit - dose-response line, ordinary least squares
 * @dose      in   [m] doses, finite, not all equal
 * @cost      in   [n * m] cost (b - a, per op) by block and dose, dose varying fastest, finite
 * @residual  out  [m] mean over blocks less the line, 0 where it is a rounding error; may be NULL
 * With n >= 2 blocks a line is fitted per block, and the spread of the lines over blocks gives the
 * standard errors: doses of one block share a boot and are not independent. With n = 1 (exact counts) the residuals
 * give them, df = m - 2.
 * Errors     -EINVAL m < 2 or n = 0; -EDOM not finite, or all doses equal; -ENOMEM;
 *            with n = 1 and m = 2 the standard errors are NaN
 */
int slope_fit(const double *dose, size_t m, const double *cost, size_t n, double *residual,
	      struct slope *out);

#endif
