/* SPDX-License-Identifier: GPL-2.0-only */
/* What cases load, a module (kmod/small) or a kernel, in the guests that want it: see plan_loads(). */
#ifndef HB_BOOT_CASE_MODULE_H
#define HB_BOOT_CASE_MODULE_H

#include "boot/initramfs.h"
#include "config/plan.h"

enum { CASE_MODULES = 2 };	/* files that case_module_put() adds at most */

/*
 * case_module_build - make it for the kernels of boots that want it and are still to be made, into the cache, and copy
 * it to results/build. The kernels have to be built; one that failed has said so. The kernel that is loaded is that of
 * the feature's first arm, in every arm: a difference between arms is none of what they load
 * @dry    in  only say what would be done
 * Errors  -errno after printing
 */
int case_module_build(const struct plan *p, const struct matrix *s, bool dry);

/*
 * case_module_put - add it to the files of a boot's guest, if it wants it and its kernel can load any
 * @at     out  [*n + CASE_MODULES]; the caller owns the paths
 * Errors  -EINVAL it is not built; others printed
 */
int case_module_put(const struct plan *p, const struct boot *b, struct initramfs_file *at, size_t *n);

#endif
