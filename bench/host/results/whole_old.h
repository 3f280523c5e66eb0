/* SPDX-License-Identifier: GPL-2.0-only */
/* Boots and builds of versions that wrote no files.tsv: published evidence, and kernels that are still cached. */
#ifndef HB_RESULTS_WHOLE_OLD_H
#define HB_RESULTS_WHOLE_OLD_H

#include <stdbool.h>

#include "bench/base/fail.h"

/*
 * whole_old_boot - is it by its own boot.json the boot that the folder is called by, and are its samples of that boot?
 * Errors  -EUCLEAN with @why: no, or it should have a files.tsv
 */
int whole_old_boot(const char *dir, const char *id, struct reason *why);

/*
 * whole_old_build - is it by its own manifest the build that the folder is called by, with the files of these SHA-256?
 * @contents, @may_lack  in  as fs_sums_check() takes them
 * Errors  -EUCLEAN with @why, as above
 */
int whole_old_build(const char *dir, const char *id, bool contents, const char *const *may_lack, struct reason *why);

#endif
