/* SPDX-License-Identifier: GPL-2.0-only */
/* What a kernel's Makefile says its version is. */
#ifndef HB_CONFIG_KERNEL_VERSION_H
#define HB_CONFIG_KERNEL_VERSION_H

#include <stdbool.h>

#include "config/plan.h"

/*
 * kernel_version_parse - VERSION.PATCHLEVEL, and the whole of it, out of the head of a Makefile
 * @full   out  with SUBLEVEL and EXTRAVERSION: "7.3.0-rc2"
 * Both fresh memory. Errors -EINVAL, nothing printed: it has no version
 */
int kernel_version_parse(const char *makefile, char **version, char **full);

/* kernel_version_is - may a kernel file call it that? 6.12, 6.12.117, 7.3.0-rc2, 7.3-rc2 of the same Makefile */
bool kernel_version_is(const char *makefile, const char *version);

/*
 * kernel_version_ask - the version of a kernel whose file leaves it out: of a folder or a commit
 * Errors  -EINVAL after printing: its Makefile cannot be read or has none; -errno
 */
int kernel_version_ask(const struct kernel_def *k, char **version);

/* what git sees of our environment: whose repositories it may read is in the user's own configuration */
extern const char *const kernel_git_keep[];

#endif
