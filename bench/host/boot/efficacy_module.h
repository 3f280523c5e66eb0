/* SPDX-License-Identifier: GPL-2.0-only */
/* What is made against a finished kernel: no part of its build, and of no boot that does not ask. */
#ifndef HB_BOOT_EFFICACY_MODULE_H
#define HB_BOOT_EFFICACY_MODULE_H

#include <stdbool.h>

#include "config/plan.h"

enum efficacy_modules {
	MODULES_EFFECT,		/* what effect boots load: LKDTM of the kernel's own tree, and ours (kmod/effect) */
	MODULES_CASE,		/* what cases load, and proofs about loading: kmod/small */
	MODULES_KERNEL,		/* what kexec_file_load(2) loads in them, or in others: the kernel's image */
};

/* efficacy_module_id - names the modules of a build by their content, @id [ID_LEN + 1]; -errno after printing */
int efficacy_module_id(const struct build *b, enum efficacy_modules of, char *id);

/* efficacy_module_file - results/build/<id of the modules>/NAME, fresh memory; NULL after printing */
char *efficacy_module_file(const struct build *b, enum efficacy_modules of, const char *name);

/* efficacy_module_mend - what is damaged of them in results/build goes aside, what the cache has takes its place */
int efficacy_module_mend(const struct build *b);

/*
 * efficacy_module_build - make the modules of a finished kernel, into the cache, and copy them to results/build; signed
 * where the kernel trusts our key. A kernel that cannot load them has none; its image is another's to load.
 * @dry    in  only say what would be done
 * Errors  -errno after printing
 */
int efficacy_module_build(const struct build *b, enum efficacy_modules of, bool dry);

#endif
