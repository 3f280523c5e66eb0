/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_MATRIX_BOOT_ID_H
#define HB_MATRIX_BOOT_ID_H

#include "config/plan.h"

/*
 * boot_id - fill b->id: hash of everything that the samples of a boot depend on
 * The build, the arm's command line, sysctls and proofs, the machine, the cases, the runner, the plugin,
 * the emulator's version, seed and index. The plan's name is no part of it: plans share boots.
 */
int boot_id(const struct plan *p, struct boot *b);

#endif
