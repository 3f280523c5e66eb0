/* SPDX-License-Identifier: GPL-2.0-only */
/* The modules that an efficacy boot loads: LKDTM of the kernel's own tree, and ours (kmod/effect). */
#ifndef HB_BOOT_EFFICACY_MODULE_H
#define HB_BOOT_EFFICACY_MODULE_H

#include <stdbool.h>

#include "config/plan.h"

/* efficacy_module_id - names the modules of a build by their content, @id [ID_LEN + 1]; -errno after printing */
int efficacy_module_id(const struct build *b, char *id);

/* efficacy_module_file - results/build/<id of the modules>/NAME.ko, fresh memory; NULL after printing */
char *efficacy_module_file(const struct build *b, const char *name);

/* efficacy_module_mend - what is damaged of them in results/build goes aside, what the cache has takes its place */
int efficacy_module_mend(const struct build *b);

/*
 * efficacy_module_build - make the modules of a finished kernel, into the cache, and copy them to results/build
 * A kernel without loadable modules has none.
 * @dry    in  only say what would be done
 * Errors  -errno after printing
 */
int efficacy_module_build(const struct build *b, bool dry);

#endif
