/* SPDX-License-Identifier: GPL-2.0-only */
/* The arm_key of all that a matrix has. Strings are borrowed from the matrix and its plan. */
#ifndef HB_MATRIX_ARM_KEYS_H
#define HB_MATRIX_ARM_KEYS_H

#include "analysis/key.h"
#include "config/plan.h"
#include "results/records.h"

struct arm_key boot_key(const struct boot *b);
struct arm_key boot_record_key(const struct boot_record *r);

/*
 * comparison_key - of the arm that is held against the baseline, with the toolchain of the comparison: what its rows
 *                  in tables have
 * comparison_boot_key - of the boots of one of its two arms, which may have a toolchain of its own
 */
struct arm_key comparison_key(const struct comparison *p);
struct arm_key comparison_boot_key(const struct comparison *p, const struct arm *arm);

/*
 * comparison_siblings - are they of two arms with one baseline under the same conditions?
 * comparison_same_place - are they of one kernel, architecture, toolchain and base, of whatever feature?
 */
bool comparison_siblings(const struct comparison *x, const struct comparison *y);
bool comparison_same_place(const struct comparison *x, const struct comparison *y);

/* boot_same_arm - are two boots of one arm under the same conditions? */
bool boot_same_arm(const struct boot *x, const struct boot *y);

#endif
