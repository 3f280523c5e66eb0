/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_CONFIG_PLAN_DELAY_H
#define HB_CONFIG_PLAN_DELAY_H

#include <stdbool.h>

#include "config/plan.h"

/* delay_in_margins - "2 margins", "1 margin" as a number; false when it is something else */
bool delay_in_margins(const char *text, double *n);

/*
 * plan_delay_resolve - turn each `delay` that is in margins into a per cent: of the one margin that all cases have
 * Errors  -EINVAL after printing: cases have different margins, or one in nanoseconds; more than 100 %. -ENOMEM
 */
int plan_delay_resolve(struct plan *p);

#endif
