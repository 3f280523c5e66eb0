/* SPDX-License-Identifier: GPL-2.0-only */
/* The kernels that a boot cannot do without: its own, the one it loads, and those that its proofs look at. */
#ifndef HB_MATRIX_BOOT_DEPS_H
#define HB_MATRIX_BOOT_DEPS_H

#include <stdbool.h>

#include "config/plan.h"

/* boot_sibling - a boot of another arm of the same feature under the same conditions; NULL when the plan has none */
const struct boot *boot_sibling(const struct matrix *s, const struct boot *b, const char *arm);

/*
 * boot_deps - which kernels?
 * @fn  in  called for each, maybe more than once for one; what is not 0 ends it
 * Returns  what the last @fn returned; -EINVAL or -ENOMEM, after printing, where the proofs cannot be read
 */
int boot_deps(const struct matrix *s, const struct boot *b, int (*fn)(void *ctx, const struct build *needed),
	       void *ctx);

/* boot_can_run - are all of them in results/build? 1, 0 or an error of boot_deps() */
int boot_can_run(const struct matrix *s, const struct boot *b);

#endif
