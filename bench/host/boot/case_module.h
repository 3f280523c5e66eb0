/* SPDX-License-Identifier: GPL-2.0-only */
/* The module that cases load (kmod/small), in the guests that want it: see plan_loads(). */
#ifndef HB_BOOT_CASE_MODULE_H
#define HB_BOOT_CASE_MODULE_H

#include "boot/initramfs.h"
#include "config/plan.h"

/*
 * case_module_build - make it for the kernels of boots that want it and are still to be made, into the cache, and copy
 * it to results/build. The kernels have to be built; one that failed has said so
 * @dry    in  only say what would be done
 * Errors  -errno after printing
 */
int case_module_build(const struct plan *p, const struct matrix *s, bool dry);

/*
 * case_module_put - add it to the files of a boot's guest, if it wants it and its kernel can load any
 * @at     out  [*n + 1]; the caller owns the path
 * Errors  -EINVAL it is not built; others printed
 */
int case_module_put(const struct plan *p, const struct boot *b, struct initramfs_file *at, size_t *n);

#endif
