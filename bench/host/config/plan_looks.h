/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_CONFIG_PLAN_LOOKS_H
#define HB_CONFIG_PLAN_LOOKS_H

#include "config/plan.h"

/* plan_looks_check - check "looks" and "budget", set stop and boots. Errors -EINVAL after printing */
int plan_looks_check(struct plan *p);

/* plan_looks_anytime - make it a plan with "looks = anytime", whatever it was */
void plan_looks_anytime(struct plan *p);

/* plan_first_look - blocks before the first analysis of a plan with looks */
size_t plan_first_look(const struct plan *p);

const char *plan_looks_name(enum plan_stop s); /* "fixed", "looks 6 12 24", "anytime" */

#endif
