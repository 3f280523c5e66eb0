/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Boots that other results folders have made, for them all: HARDBENCH_BOOTS names the folder, which has one for each
 * boot, called by its id. Only of machines that count: there the same id is the same instructions; a time is not.
 */
#ifndef HB_BOOT_VM_KEPT_H
#define HB_BOOT_VM_KEPT_H

#include <stdbool.h>

#include "machine/machine.h"

/*
 * vm_kept_take - a copy of a finished boot into the results, where it is kept and whole. The caller has claimed it
 * Returns  1: it is in the results now; 0: it is to be made
 * Errors   -errno after printing
 */
int vm_kept_take(const struct machine_handle *on, const char *id);

/* vm_kept_keep - keep what was just made, if that is wanted. A full disk is no error of the boot: one line says it */
void vm_kept_keep(const struct machine_handle *on, const char *id);

#endif
