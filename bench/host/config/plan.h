/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What to compare, as read from configs/, and what follows from it: builds and boots.
 * Everything owned by the plan lives until plan_release().
 */
#ifndef HB_CONFIG_PLAN_H
#define HB_CONFIG_PLAN_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "analysis/key.h"
#include "analysis/stop.h"
#include "bench/base/strlist.h"
#include "config/ini.h"
#include "config/machine.h"

enum { ID_LEN = 16 };			/* ids are 16 hex digits of a SHA-256 */

struct kernel_def {			/* configs/kernels/NAME.kernel */
	char *name, *version;
	char *provider;			/* "apt", "tarball", "git", "dir" */
	char *source;			/* package | file or URL | path | path */
	char *suite;			/* apt: another suite, or NULL */
	char *ref;			/* git: what to check out */
	char *sha256;			/* tarball */
	struct strlist patches;		/* paths, applied in order */
	struct strlist config;		/* where the base has to be another on this version: "CONFIG_X=y" */
};

struct arm {
	char *name;
	struct strlist config;		/* "CONFIG_X=y" | "CONFIG_X=n" | "CONFIG_X=\"...\"", normalised */
	struct strlist implies;		/* "CONFIG_Y": may differ from the baseline as a consequence */
	struct strlist prove;		/* "config CONFIG_X=y": a word of proof_words and what it wants */
	struct strlist sysctl;		/* "kernel/x=1" */
	struct strlist guest;		/* "seccomp allow": states of the processes that run cases */
	struct strlist patch;		/* paths */
	char *cmdline;			/* or NULL */
	char *image;			/* name of the arm whose build it boots, or NULL = its own */
	char *toolchain;		/* overrides the plan's, or NULL */
	char *delay;			/* time tier: "2%" or "2 margins", a cost planted in every batch; or NULL */
	char *seed;			/* what the layout of structures is drawn from (RANDSTRUCT), or NULL */
	char *link_order;		/* what the order of the last link is drawn from, or NULL */
	struct strlist dose;		/* "linear 300": where it stands in a series of arms, arm_dose() */
	char *unavailable;		/* why it does not exist here; NULL = it does */
	struct strlist when;		/* only in a part: "arm64", "clang", "7.3": all have to hold */
};

struct feature {			/* configs/features/NAME.feature */
	char *name, *file;		/* @file as it was opened, for messages */
	char *summary, *since, *crosses, *claim, *source;
	struct strlist aka;		/* other names over time */
	struct strlist arch;		/* "x86_64", "arm64" */
	struct strlist near_zero;	/* cases expected not to differ */
	struct strlist planted;		/* "CASE N": a known difference in instructions per op, see planted.feature */
	struct strlist renamed;		/* "OLD NEW VERSION": what is NEW here is OLD on a kernel before VERSION */
	char *toolchain;		/* the plan's word for this one ("cfi@clang"), or NULL */
	struct strlist figure;		/* published: "ARM METRIC VALUE | SCOPE | SOURCE", see published_claim.h */
	struct arm *arms;		/* the first is the baseline */
	size_t nr_arms;
	struct arm *overrides;		/* sections "[ARM CONDITION...]": more lines for an arm, feature_resolve() */
	struct strlist override_section;	/* [nr_overrides] their headings */
	size_t nr_overrides;
	struct arm *unavailable;	/* of a resolved feature: arms that do not exist there, each with its reason */
	size_t nr_unavailable;
};

struct model_def;			/* config/model.h */
struct boot_record;			/* results/records.h */
struct boot_records;

struct plan_part;			/* plan_part.h */

struct margin { char *glob; double ratio, ns; };	/* "sys/ *" 0.02, and 2 ns or 0: the larger counts */

enum plan_stop {			/* when there are boots enough, see plan_looks.h */
	PLAN_FIXED,			/* as many as "boots" says */
	PLAN_LOOKS,			/* "looks = 6 12 24" or 3 6 12 blocks: more while a verdict is open */
	PLAN_ANYTIME,			/* "looks = anytime": intervals that hold at every number of blocks */
};

struct plan_open {			/* what boots beyond a look are for; see plan_looks.h */
	bool known;
	struct strlist cases, kcases;	/* names */
};

enum { PLAN_PROCESSES = 4 };

struct plan {				/* configs/plans/NAME.plan */
	char *name, *file, *summary;
	char *word;			/* what a user calls it: its name, or the path of one that is not in configs/ */
	struct strlist arch, kernel, toolchain, base, cases, kcases;	/* cases: globs on shown names */
	bool selected;			/* cases and kcases are what --cases says, not what the file says */
	struct plan_part *part;		/* --only and --boots: what a call is asked for; NULL = all of it */
	char *machine;
	struct strlist feature;		/* "NAME[@TOOLCHAIN][:arm,arm]" selects arms (baseline always included) */
	unsigned int boots;		/* per arm, >= 3 */
	unsigned int repeats;		/* of them that are no block of their own: 1 = boots 0 and 1 share a seed */
	struct strlist looks;
	enum plan_stop stop;
	unsigned int first_look;	/* blocks of the first of them */
	struct strlist primary;		/* shown names of cases: a family of their own */
	char *later;			/* "open": later ones (PLAN_LOOKS) boot the cases that are open, and no other */
	struct plan_open open[STOP_LOOKS - 1];	/* what is open after each look but the last */
	unsigned int budget;		/* most blocks (seeds) that looks may ask for */
	unsigned int batches;		/* windows of each size per case and boot, or batches per process of it; odd */
	unsigned int processes;		/* time tier: fresh ones of each case and boot; or PLAN_PROCESSES */
	unsigned int footprint;		/* 1 = what one operation touches is counted too */
	unsigned int ops;		/* operations of a window, of the small one; 0 = as many as each case says */
	unsigned int each;		/* operations of a case that are told apart; 0 = none */
	struct strlist model;		/* cores whose misses are counted, at most one of each architecture */
	struct strlist events;		/* of a PMU, names of libpfm4 */
	unsigned int agree;		/* 1 = the guest counts its instructions too, see counter_check.c */
	uint64_t seed;			/* the first; boot k >= 1 uses seed + k - 1 */
	struct strlist mixed;		/* what boots of one comparison may differ in, see plan_mixed.h */
	struct strlist metrics;		/* what is judged besides instructions; empty = everything that is counted */
	struct margin *margins;
	size_t nr_margins;
	char hash[65];			/* SHA-256 of the file: stored with every result */

	/* loaded for the names above */
	struct kernel_def *kernels;
	struct feature *features;
	size_t nr_kernels, nr_features, nr_models;
	struct machine machine_def;
	struct model_def *models;
};

/* One kernel to build. */
struct build {
	const struct kernel_def *kernel;
	const struct feature *feature;	/* of the first comparison that wants it */
	const struct arm *arm;
	const char *arch, *toolchain, *base;
	char id[ID_LEN + 1];		/* hash of all inputs; equal inputs = one build */
	bool is_baseline;		/* others start from a copy of its objects */
	bool asked;			/* false: a part was asked for that needs to know of it and no more */
};

/* One boot. */
struct boot {
	const struct build *build;	/* into matrix.builds */
	const struct build *loaded;	/* likewise: whose image its guest has to load; NULL = none, see plan_loads() */
	const struct feature *feature;
	const struct arm *arm;
	const struct kernel_def *kernel;
	const char *arch, *toolchain;
	unsigned int index;		/* 0 .. boots-1 within its arm */
	uint64_t seed;
	bool asked;			/* as that of a build */
	char id[ID_LEN + 1];		/* "" in matrix_recorded() where there is none */
	const struct boot_record *record;	/* what is there of it; NULL = nothing, or it was not looked for */
};

/* One comparison: every arm against the first of its feature. */
struct comparison {
	const struct feature *feature;
	const struct arm *a, *b;	/* a = baseline */
	const struct kernel_def *kernel;
	const char *arch, *toolchain;
	const struct build *build_a, *build_b;
};

/* An arm that a row of the plan asks for and that does not exist there: reported, never left out in silence. */
struct unavailable_arm {
	struct arm_key key;		/* with the toolchain of the row, not the arm's own */
	const char *baseline;
	char *reason;
};

struct matrix {
	struct feature **features;	/* resolved, one per cell; builds, boots and pairs point into them */
	struct unavailable_arm *unavailable;
	size_t nr_features, nr_unavailable;
	struct build *builds;
	struct boot *boots;		/* in order to run: block by block */
	struct comparison *pairs;
	size_t nr_builds, nr_boots, nr_pairs;
	struct boot_records *records;	/* of matrix_recorded(): what the boots' records are in; or NULL */
	struct strlist mixed;		/* of matrix_recorded(): in what compared boots differ, as the plan allows */
	bool part;			/* not all is asked for: others may be at work on the rest */
	struct strlist failed;		/* of matrix_recorded(): ids of builds whose failure took arms out */
};

/*
 * plan_load - read configs/plans/NAME.plan (or a path) and every file it names
 * @arch    in   NULL = the plan's own list; "x86_64", "arm64", "all"; "host" in the file = this machine's
 * Errors   -EINVAL or -ENOENT after printing file:line and what was expected
 */
int plan_load(struct plan *p, const char *name, const char *arch);
void plan_release(struct plan *p);

/*
 * plan_select - run other cases than the plan names: globs on shown names, user and kernel alike
 * What a boot runs is part of its id, so boots with a selection and boots without never meet.
 * @globs   in   copied; empty = the plan stays as it is
 * Errors   -ENOMEM after printing
 */
int plan_select(struct plan *p, const struct strlist *globs);

/* plan_runner - path of the runner that the plan's guests have: one with libperf where it has events */
char *plan_runner(const struct plan *p, const char *arch);

/* plan_model - the core that is modelled on that architecture, or NULL */
const struct model_def *plan_model(const struct plan *p, const char *arch);

/* plan_steady - windows of one operation in the steady state that each case of that architecture has */
unsigned int plan_steady(const struct plan *p, const char *arch);

/* plan_put_extra - the lines about footprint, each and model that are inputs of a boot; none where there is neither */
void plan_put_extra(const struct plan *p, const char *arch, FILE *f);

/* plan_judges - is a metric (metric_name) one that the plan's tables have? instructions always are */
bool plan_judges(const struct plan *p, const char *metric);

/*
 * matrix_expand - builds, boots and pairs of a plan, ids computed, duplicates merged
 * Needs the kernel's source identity (apt version or tarball hash) and the compiler's version, so it may
 * run those tools; nothing is downloaded or built.
 */
int matrix_expand(const struct plan *p, struct matrix *s);

/* matrix_coordinates - the same without ids, each arm with a build of its own: no tool is asked for anything */
int matrix_coordinates(const struct plan *p, struct matrix *s);

/* matrix_named - the same, but builds that ask for the same are merged, their ids by build_id_by_names() */
int matrix_named(const struct plan *p, struct matrix *s);
void matrix_release(struct matrix *s);

/* feature_load, kernel_load - one file by name; used by list and show too */
int feature_load(struct feature *f, const char *name);
void feature_release(struct feature *f);

/*
 * feature_sets_guest - does an arm of it write a sysctl, or load a policy into the guest? Either may refuse a module,
 * so ours is loaded before them, in the guests of every arm: what it leaves in the allocators is in the counts of
 * cases that run alone
 */
bool feature_sets_guest(const struct feature *f);

/*
 * feature_resolve - what a feature is on one kernel, architecture and toolchain
 * Parts whose conditions hold are laid over their arms, options get the names of that kernel, and arms that are
 * unavailable move from @out->arms to @out->unavailable. Without its baseline a feature has no arm at all: those that
 * say nothing themselves have the baseline's reason. On an architecture that the feature's arch leaves out there is no
 * baseline; a part of it for that architecture may say why.
 * @f    in   as loaded
 * @out  out  owned by the caller
 * Errors  -ENOMEM
 */
int feature_resolve(const struct feature *f, const struct kernel_def *k, const char *arch, const char *toolchain,
		    struct feature *out);
void arm_release(struct arm *a);

int kernel_load(struct kernel_def *k, const char *name);
void kernel_release(struct kernel_def *k);

/* kernel_is_elsewhere - is it made by others, who boot it too? */
bool kernel_is_elsewhere(const struct kernel_def *k);

#endif
