/* SPDX-License-Identifier: GPL-2.0-only */
/* What need not be made again for an arm that differs from its baseline by patches alone, or by its last link. */
#ifndef HB_BUILD_BUILD_KEPT_H
#define HB_BUILD_BUILD_KEPT_H

#include <stdbool.h>

#include "build/build_run.h"

/*
 * config_kept - is obj/.config, which came with the baseline's objects, what Kconfig would make of this build?
 * It is where the arm differs from the baseline by patches alone and none changes a file that Kconfig looks at, and by
 * the order of the last link.
 * @baseline_config  in  the final configuration of the baseline; NULL = there is none
 * Errors  -errno after printing
 */
int config_kept(const struct build_run *r, const char *baseline_config, bool *kept);

/*
 * module_kept - would our module come out byte for byte as the baseline's?
 * It does where patches alone differ, none of a header or of what builds, and the headers that the build generates and
 * the symbols that the kernel exports are the same.
 * @kernel, @baseline  in  folders of both kernels in the cache, with their objects
 * Errors  -errno after printing
 */
int module_kept(const struct build_run *r, const char *kernel, const char *baseline, bool *kept);

#endif
