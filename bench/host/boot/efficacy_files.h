/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BOOT_EFFICACY_FILES_H
#define HB_BOOT_EFFICACY_FILES_H

#include "boot/efficacy_run.h"

/* efficacy_files_write - boot.json and proofs.tsv of an effect boot into its folder. Errors -errno after printing */
int efficacy_files_write(const struct efficacy_run *r);

#endif
