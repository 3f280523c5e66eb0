/* SPDX-License-Identifier: GPL-2.0-only */
/* The rule that a plan's verdicts follow, as far as the plan decides about it. */
#ifndef HB_CONFIG_PLAN_RULE_H
#define HB_CONFIG_PLAN_RULE_H

#include <stdbool.h>

#include "analysis/decide.h"
#include "config/plan.h"

/* plan_default_margin - of a case that no margin of the plan names */
extern const double plan_default_margin;

/* plan_margin - of a case, by the name that it is shown by: the first of the plan that names it, or the default */
const struct margin *plan_margin(const struct plan *p, const char *shown);

/* plan_is_primary - is a case, by the name that it is shown by, one that the plan is about? */
bool plan_is_primary(const struct plan *p, const char *shown);

/*
 * plan_case_of - the name of the case that is shown as @shown, which ends in :k where both domains have that name and
 * the kernel's is meant; fresh memory
 * @kernel  out  does it end so?
 */
char *plan_case_of(const char *shown, bool *kernel);

/* plan_rule_check - what the plan says of its rule fits what it runs. Errors -EINVAL after printing */
int plan_rule_check(const struct plan *p);

/* plan_rule - level of tests and intervals, as the plan's stopping rule has it */
struct decision_rule plan_rule(const struct plan *p);

/* plan_time_rule - the same of a machine that is timed: no more blocks are proposed than the plan's budget allows */
struct decision_rule plan_time_rule(const struct plan *p);

#endif
