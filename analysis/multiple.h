/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_MULTIPLE_H
#define HB_ANALYSIS_MULTIPLE_H

#include <stddef.h>

/*
 * multiple_holm - adjusted p-values of one family; controls the chance of any false rejection under every dependence
 * @p      in   [n] p-values; NaN = not tested, stays NaN and does not count
 * @adj    out  [n] adjusted, in the order of @p; may be @p
 * Errors  -ENOMEM
 */
int multiple_holm(const double *p, size_t n, double *adj);

#endif
