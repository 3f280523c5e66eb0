/* SPDX-License-Identifier: GPL-2.0-only */
/* Which boots have something in their guest that is there to be loaded: the module of kmod/small, a kernel. */
#ifndef HB_CONFIG_PLAN_LOADS_H
#define HB_CONFIG_PLAN_LOADS_H

#include <stdbool.h>
#include <stddef.h>

struct arm;
struct plan;

enum plan_load { LOAD_MODULE, LOAD_KERNEL };

/* plan_loading_case - shown name of case number @i of those that load something; NULL behind the last */
const char *plan_loading_case(size_t i);

/* plan_loads - do the plan's cases load that, or does a proof of the arm? Then its boots have it, and no others */
bool plan_loads(const struct plan *p, const struct arm *a, enum plan_load what);

#endif
