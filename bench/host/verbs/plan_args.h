/* SPDX-License-Identifier: GPL-2.0-only */
/* The options that the verbs on a plan have in common. */
#ifndef HB_VERBS_PLAN_ARGS_H
#define HB_VERBS_PLAN_ARGS_H

#include <stdbool.h>

#include "bench/base/strlist.h"

struct plan_args {
	const char *arch;	/* --arch, NULL = what the plan says; borrowed from argv */
	struct strlist cases;	/* --cases, none = what the plan says */
	unsigned int jobs;	/* boots at once; 0 = one per core */
	bool anytime, dry, json;
	bool check;		/* build: configure, compile nothing */
};

/* their lines in the table of options */
#define PLAN_ARCH_OPT { "arch", 0, "ARCH", "x86_64, arm64 or all, instead of what the plan says" }
#define PLAN_CASES_OPT \
	{ "cases", 0, "GLOB", "run the cases whose name matches instead of the plan's; may be given again" }
#define PLAN_ANYTIME_OPT { "anytime", 0, NULL, "as if the plan said looks = anytime" }
#define PLAN_DRY_OPT { "dry-run", 'n', NULL, "only print what would be done" }

/*
 * plan_args_set - one option, for verb_args(): arch, cases, jobs, anytime, dry-run, json or check
 * @ctx    inout  a struct plan_args, zeroed before the first option; plan_args_release() it
 * Errors  -EINVAL for another name or a number out of range, -ENOMEM; printed
 */
int plan_args_set(void *ctx, const char *name, const char *arg);
void plan_args_release(struct plan_args *a);

#endif
