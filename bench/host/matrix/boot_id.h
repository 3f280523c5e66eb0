/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_MATRIX_BOOT_ID_H
#define HB_MATRIX_BOOT_ID_H

#include <stdio.h>

#include "config/plan.h"

/*
 * boot_id - fill b->id: hash of everything that the samples of a boot depend on
 * The build, the arm's command line, sysctls, states and proofs, the machine and what its kind adds (an emulator's
 * version, a plugin's content), the cases, the runner, seed and index. The plan's name is not in it: plans share boots.
 * Errors  -EINVAL after printing: a machine that is none; -ENOMEM
 */
int boot_id(const struct plan *p, struct boot *b);

/*
 * boot_recipe - hash of what the plan, the arm and the machine say about a boot, and its kernel, seed and tools do not
 * Boots of one arm whose recipes differ were not made alike, and are not mixed.
 * @hex    out  [65]
 * Errors  -ENOMEM
 */
int boot_recipe(const struct plan *p, const struct boot *b, char *hex);

/* boot_put_asked - the lines of both about what a plan asks of a boot beyond its cases; none where that is nothing */
void boot_put_asked(const struct plan *p, const char *arch, FILE *f);

#endif
