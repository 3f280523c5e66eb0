/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_CONFIG_PLAN_CHECK_H
#define HB_CONFIG_PLAN_CHECK_H

#include "config/plan.h"

/* plan_check - what its lines say goes together, before any file that it names is read. -EINVAL after printing */
int plan_check(const struct plan *p);

#endif
