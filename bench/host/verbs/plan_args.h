/* SPDX-License-Identifier: GPL-2.0-only */
/* The options that the verbs on a plan have in common. */
#ifndef HB_VERBS_PLAN_ARGS_H
#define HB_VERBS_PLAN_ARGS_H

#include <stdbool.h>

#include "bench/base/strlist.h"

struct plan_args {
	const char *only, *boots;	/* --only and --boots, see plan_part.h; NULL = all; borrowed from argv */
	const char *arch;	/* --arch, NULL = what the plan says; borrowed from argv */
	struct strlist cases;	/* --cases, none = what the plan says */
	unsigned int jobs;	/* boots at once; 0 = one per core. With an executor: cores of a job */
	const char *executor;	/* --executor, NULL = this host */
	const char *node_results, *constraint;	/* with it, see fleet.h; or NULL */
	unsigned int blocks, beyond;	/* with it; 0 = not given */
	bool exclusive;
	bool anytime, dry, json;
	bool strict, tune;	/* see boot/quiet.h; collect: of files */
	bool runs;		/* collect: several runs of one boot are units */
	bool check;		/* build: configure, compile nothing */
};

/* their lines in the table of options */
#define PLAN_ARCH_OPT { "arch", 0, "ARCH", "x86_64, arm64 or all, instead of what the plan says" }
#define PLAN_CASES_OPT \
	{ "cases", 0, "GLOB", "run the cases whose name matches instead of the plan's" OPT_AGAIN }
#define PLAN_ONLY_OPT \
	{ "only", 0, "PART", "of the plan only \"FEATURE[/ARM] [KERNEL [ARCH [TOOLCHAIN [BASE]]]]\", globs" }
#define PLAN_BOOTS_OPT { "boots", 0, "N-M", "of each arm only boots N to M" }
#define PLAN_ANYTIME_OPT { "anytime", 0, NULL, "as if the plan said looks = anytime" }
#define PLAN_EXECUTOR_OPTS \
	{ "executor", 0, "slurm", "submit it to the cluster as job arrays, see run" }, \
	{ "constraint", 0, "FEATURE", "with --executor: nodes that have it" }
#define PLAN_EXECUTOR_BOOT_OPTS \
	{ "blocks", 0, "N", "with --executor: boots of every arm in a job, instead of some minutes' worth" }, \
	{ "exclusive", 0, NULL, "with --executor: a job of boots has its node for itself" }, \
	{ "node-results", 0, "DIR", "with --executor: a folder on each node instead of the shared one" }
#define PLAN_QUIET_OPTS \
	{ "strict", 0, NULL, "of times: measure nothing while a setting of the machine disturbs them (doctor)" }, \
	{ "tune", 0, NULL, "of times: change such settings of this host until the boots are done, as root" }
#define PLAN_DRY_OPT { "dry-run", 'n', NULL, "only print what would be done" }

/*
 * plan_args_set - one option, for verb_args(): arch, cases, only, boots, jobs, an executor and what belongs to it,
 * anytime, dry-run, json or check
 * @ctx    inout  a struct plan_args, zeroed before the first option; plan_args_release() it
 * Errors  -EINVAL for another name or a number out of range, -ENOMEM; printed
 */
int plan_args_set(void *ctx, const char *name, const char *arg);

/*
 * plan_args_json - can --json have its effect? Nothing is made here with an executor, and no verdict in a dry run
 * @verdicts  in  are verdict rows what is printed?
 * Errors  -EINVAL after printing
 */
int plan_args_json(const struct plan_args *a, bool verdicts);
void plan_args_release(struct plan_args *a);

#endif
