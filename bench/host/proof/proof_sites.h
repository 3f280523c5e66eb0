/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_PROOF_PROOF_SITES_H
#define HB_PROOF_PROOF_SITES_H

#include "proof/proof.h"

/* the functions of kind `sites`, see struct proof_kind */
int proof_sites_valid(const char *arg);
int proof_sites_stat(struct proof *p, const struct proof_env *env);

#endif
