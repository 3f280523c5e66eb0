/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a plan's index, tables and report are called below results/: a plan on other architectures or of other cases
 * has others, so that no call overwrites what another made.
 */
#ifndef HB_MATRIX_RESULT_KEY_H
#define HB_MATRIX_RESULT_KEY_H

#include "config/plan.h"

/* result_key - "quick-x86_64", "full-all", with --cases "quick-x86_64-cases-0123abcd"; to be freed, never NULL */
char *result_key(const struct plan *p);

/*
 * result_lock - one at a time collects, analyzes and reports what has that key
 * @fd     out  close it to release; unchanged after an error
 * Errors  -errno after printing
 */
int result_lock(const struct plan *p, int *fd);

#endif
