/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_EFFECT_FILES_H
#define HB_EFFECT_FILES_H

#include "effect_run.h"

/* effect_files_write - boot.json and proofs.tsv of an effect boot into its folder. Errors -errno after printing */
int effect_files_write(const struct effect_run *r, const struct subproc *sp);

#endif
