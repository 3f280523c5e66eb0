/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_MATRIX_SAME_ARMS_H
#define HB_MATRIX_SAME_ARMS_H

#include "config/plan.h"

/*
 * same_arms_note - say of each arm that is its baseline again, the same kernel booted in the same way: whatever it is
 * meant to be, its difference is none. A plan may want that (A/A), so it is no error
 * Returns how many were said
 */
size_t same_arms_note(const struct matrix *s);

#endif
