/* SPDX-License-Identifier: GPL-2.0-only */
/* What a boot needs of its kernel's build, whoever makes it: this host, or others that get its files. */
#ifndef HB_BOOT_BOOT_PARTS_H
#define HB_BOOT_BOOT_PARTS_H

#include "boot/initramfs.h"
#include "config/plan.h"
#include "proof/proof.h"

/*
 * boot_static - check what the compiled code of a boot's kernel shows
 * @proofs  inout  of its arm
 * Errors  -errno after printing; a failed proof is 0
 */
int boot_static(const struct matrix *set, const struct boot *b, struct proof_list *proofs);

/*
 * boot_state_files - what the arm's states need besides the runner
 * @at     out  [LIMIT_STATES], @n of them; the caller owns the paths
 * Errors  -EINVAL after printing: it was not made with that kernel
 */
int boot_state_files(const struct boot *b, struct initramfs_file *at, size_t *n);

#endif
