/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_CONFIG_PLAN_LOOKS_H
#define HB_CONFIG_PLAN_LOOKS_H

#include "config/plan.h"

/* plan_looks_check - check "looks" and "budget", set stop and boots. Errors -EINVAL after printing */
int plan_looks_check(struct plan *p);

/* plan_looks_anytime - make it a plan with "looks = anytime", whatever it was */
void plan_looks_anytime(struct plan *p);

/* plan_looks_timed - of a machine that is timed: each boot of an arm is a block of its own, the second one too */
void plan_looks_timed(struct plan *p);

/* plan_blocks - of the boots that it asks for now */
unsigned int plan_blocks(const struct plan *p);

/* plan_first_look - blocks before the first analysis of a plan with looks */
size_t plan_first_look(const struct plan *p);

const char *plan_looks_name(const struct plan *p); /* "fixed", "looks 6 12 24", "looks 3 6 12", "anytime" */

/*
 * plan_boot_cases, plan_boot_kcases - what boot @index of an arm runs: all cases of the plan, or, beyond its first look
 *                                     with "later = open", those that were open then; owned by the plan
 * plan_is_narrow - is it such a boot? One that ran more of the plan's cases will do as well
 * plan_open_take - the cases that were open after look @look; both lists are the plan's from here on
 * plan_looks_release - frees them
 */
const struct strlist *plan_boot_cases(const struct plan *p, unsigned int index);
const struct strlist *plan_boot_kcases(const struct plan *p, unsigned int index);
bool plan_is_narrow(const struct plan *p, unsigned int index);
int plan_look_of_boot(const struct plan *p, unsigned int index); /* 0: all cases; i: open after look i - 1 */
void plan_open_take(struct plan *p, int look, struct strlist *cases, struct strlist *kcases);
void plan_looks_release(struct plan *p);

#endif
