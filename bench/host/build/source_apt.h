/* SPDX-License-Identifier: GPL-2.0-only */
/* Kernel source packages through the host's own apt, verified by it. */
#ifndef HB_BUILD_SOURCE_APT_H
#define HB_BUILD_SOURCE_APT_H

#include "bench/base/fail.h"
#include "config/plan.h"

/* apt_identity - PACKAGE_VERSION that apt would give for a kernel of provider apt */
int apt_identity(const struct kernel_def *k, char **id);

/*
 * apt_fetch - the source tarball of a package in folder @dir
 * @id       in   what apt_identity() said: exactly this version
 * @tarball  out  path of linux-source-*.tar.*; owned by the caller
 * Errors    -EINVAL with @why; others printed
 */
int apt_fetch(const struct kernel_def *k, const char *id, const char *dir, char **tarball, struct reason *why);

#endif
