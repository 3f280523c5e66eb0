/* SPDX-License-Identifier: GPL-2.0-only */
/* Which boots have something in their guest that is there to be loaded: the module of kmod/small, a kernel. */
#ifndef HB_CONFIG_PLAN_LOADS_H
#define HB_CONFIG_PLAN_LOADS_H

#include <stdbool.h>

#include "bench/record/loading.h"

struct arm;
struct plan;

/* plan_loads - do the plan's cases load that, or does a proof of the arm? Then its boots have it, and no others */
bool plan_loads(const struct plan *p, const struct arm *a, enum loading_what what);

#endif
