/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_KS_H
#define HB_TESTS_CALIBRATION_KS_H

#include <stddef.h>

/* ks_uniform - p-value of the Kolmogorov test that [n] sorted p-values are uniform */
double ks_uniform(const double *sorted, size_t n);

#endif
