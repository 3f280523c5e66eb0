/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_FIGURE_H
#define HB_TESTS_CALIBRATION_FIGURE_H

#include "checks.h"

/* figure_data - write coverage.csv, power.csv and aa.csv for calibration.gp; returns 0 or 1 */
int figure_data(const char *folder, const struct check *c, size_t n);

#endif
