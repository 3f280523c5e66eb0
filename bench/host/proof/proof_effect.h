/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_PROOF_PROOF_EFFECT_H
#define HB_PROOF_PROOF_EFFECT_H

#include <stdbool.h>
#include <stdio.h>

struct proof;

/* proof_effect_job - the lines of a guest's job that run the test of an `lkdtm` or `effect` proof */
void proof_effect_job(const struct proof *p, FILE *job);

/* proof_effect_alone - may its test be the last thing that the kernel, or who asks, does? It has a boot for itself */
bool proof_effect_alone(const struct proof *p);

#endif
