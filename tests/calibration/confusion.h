/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_CONFUSION_H
#define HB_TESTS_CALIBRATION_CONFUSION_H

#include "checks.h"

/*
 * confusion_write - confusion.csv: of every cell and true effect the share of the data sets that got each verdict
 * @sheet   in   [n] sheets of all jobs; those that are no cell are left out
 * Returns 0, or 1 when the file cannot be written
 */
int confusion_write(const char *folder, const struct sheet *sheet, size_t n);

#endif
