/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_PROOF_PROOF_EFFECT_H
#define HB_PROOF_PROOF_EFFECT_H

#include <stdio.h>

struct proof;

/* proof_effect_job - the lines of a guest's job that run the test of an `lkdtm` or `effect` proof */
void proof_effect_job(const struct proof *p, FILE *job);

#endif
