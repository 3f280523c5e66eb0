/* SPDX-License-Identifier: GPL-2.0-only */
/* What the verbs on the boots of a plan have in common: the options that say which boots, and the way to them. */
#ifndef HB_VERBS_PLAN_ARGS_H
#define HB_VERBS_PLAN_ARGS_H

#include "config/plan.h"

struct plan_args {
	const char *arch;	/* --arch, NULL = what the plan says; borrowed from argv */
	struct strlist cases;	/* --cases, none = what the plan says */
	bool anytime, dry, json;
};

/* their lines in the table of options */
#define PLAN_ARCH_OPT { "arch", 0, "ARCH", "x86_64, arm64 or all, instead of what the plan says" }
#define PLAN_CASES_OPT \
	{ "cases", 0, "GLOB", "run the cases whose name matches instead of the plan's; may be given again" }
#define PLAN_ANYTIME_OPT { "anytime", 0, NULL, "as if the plan said looks = anytime" }
#define PLAN_DRY_OPT { "dry-run", 'n', NULL, "only say what would be done" }

/*
 * plan_args_set - one option, for verb_args(): arch, cases, anytime, dry-run or json
 * @ctx    inout  a struct plan_args, zeroed before the first option; plan_args_release() it
 * Errors  -ENOMEM after printing
 */
int plan_args_set(void *ctx, const char *name, const char *arg);
void plan_args_release(struct plan_args *a);

/*
 * plan_args_load - read a plan as the options have it
 * @p     out  plan_release() it; nothing to release after an error
 * @name  in   as plan_load() takes it
 * @look  in   stopping_for_analysis() or stopping_for_boots(): how many boots an arm gets
 * Errors -errno after printing
 */
int plan_args_load(struct plan *p, const char *name, const struct plan_args *a,
		   int (*look)(struct plan *p, bool anytime));

/*
 * plan_args_each - read a plan, expand it, hand both to @use
 * @expand  in  matrix_expand() or matrix_expand_built()
 * Returns what @use returned; -errno after printing where the plan could not be had
 */
int plan_args_each(const char *name, const struct plan_args *a, int (*look)(struct plan *p, bool anytime),
		   int (*expand)(const struct plan *p, struct matrix *s),
		   int (*use)(void *ctx, const struct plan *p, const struct matrix *s), void *ctx);

#endif
