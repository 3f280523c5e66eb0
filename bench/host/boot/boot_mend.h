/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BOOT_BOOT_MEND_H
#define HB_BOOT_BOOT_MEND_H

#include "config/plan.h"

/*
 * boot_mend - leave no damaged folder under its name in results/boot, nor among the builds of a set in results/build
 * Each is named, with the file and what is wrong with it. Boots are missing then, and made again; builds are copied
 * from the cache anew, where it has them. The caller has the lock of results/boot.
 * @dry    in  only name the boots
 * Errors  -errno after printing
 */
int boot_mend(const struct matrix *s, bool dry);

#endif
