/* SPDX-License-Identifier: GPL-2.0-only */
/* Which boots have something in their guest that is there to be loaded: the module of kmod/small, a kernel. */
#ifndef HB_CONFIG_PLAN_LOADS_H
#define HB_CONFIG_PLAN_LOADS_H

#include <stdbool.h>
#include <stddef.h>

struct arm;
struct plan;

enum plan_load { LOAD_MODULE, LOAD_KERNEL };

/*
 * plan_glob_names - does a glob of a plan name that case? Those that load something only where it begins with their
 * group, mod/ or kexec/: "*" does not, for the file that they load moves counts of others that vary with memory
 */
bool plan_glob_names(const char *glob, const char *name);

/* plan_is_loading - is it one of those that load something? */
bool plan_is_loading(const char *name);

/* plan_loads - do the plan's cases load that, or does a proof of the arm? Then its boots have it, and no others */
bool plan_loads(const struct plan *p, const struct arm *a, enum plan_load what);

#endif
