/* SPDX-License-Identifier: GPL-2.0-only */
/* A part of a plan: what one call of build or boot is asked for where several share the work. */
#ifndef HB_CONFIG_PLAN_PART_H
#define HB_CONFIG_PLAN_PART_H

#include "config/plan.h"

struct plan_part {
	char *feature, *arm, *kernel, *arch, *toolchain, *base;	/* globs; toolchain: of the plan's row, not the arm's */
	unsigned int first, last;	/* boots of each arm */
	bool has_boots;			/* does it say which? */
};

/*
 * plan_only - ask for a part of a plan
 * @only   in  "FEATURE[/ARM] [KERNEL [ARCH [TOOLCHAIN [BASE]]]]", each a glob, what is not said is any; NULL = all
 * @boots  in  "3", "0-5": of each arm, also more than the first look has; NULL = all
 * With both NULL the plan stays whole. Errors -EINVAL after printing
 */
int plan_only(struct plan *p, const char *only, const char *boots);
void plan_part_release(struct plan *p);

/* Is it asked for? The whole plan is where no part was. */
bool plan_asks_cell(const struct plan *p, const char *feature, const char *kernel, const char *arch,
		    const char *toolchain, const char *base);
bool plan_asks_arm(const struct plan *p, const char *arm);
bool plan_asks_boot(const struct plan *p, unsigned int index);

#endif
