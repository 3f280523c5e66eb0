/* SPDX-License-Identifier: GPL-2.0-only */
/* What somebody wants to try, as a plan and a feature that nobody had to write. */
#ifndef HB_TRY_TRY_H
#define HB_TRY_TRY_H

#include <stdbool.h>
#include <stddef.h>

#include "bench/base/strlist.h"
#include "try/series.h"

/* One step: it and all before it are an arm, so that what it adds to the arm before it is its own cost. */
struct try_step {
	char *arm;			/* name of the arm: the same only for the same content */
	char *title;			/* a subject, "CONFIG_X=y" */
	char *origin;			/* "patch-id 0123...", "commit 0123..."; "" = the title says it all */
	char *patch;			/* text, or NULL */
	char *file;			/* name of the patch's file, or NULL */
	bool whole;			/* its patch holds those of the steps before it */
	struct strlist config;		/* "CONFIG_X=y" */
	struct strlist sysctl;		/* "kernel.x=1" */
	struct strlist cmdline;		/* "init_on_alloc=1" */
};

struct try_job {
	struct try_step *step;
	size_t n;
	char *title;			/* of all of it */
	char *name;			/* of the plan: try-WORDS-HASH */
	char *kernel;			/* name of a kernel, or of @kernel_text */
	char *kernel_text;		/* of a kernel file of its own, or NULL */
	char *base;			/* name of a base, or of @base_text */
	char *base_text;		/* of a base of its own, or NULL */
	char *base_start;		/* with it: the text of the configuration that it starts from */
	char *arch, *toolchain;
	char *where;			/* "commit 0123... of /x/linux", "" for a plan's kernel */
	struct strlist cases, kcases;
	unsigned int boots, batches;	/* of the plan; 0 = 3 */
	char *command;			/* how a reader repeats it */
};

#define TRY_FEATURE "try"
#define TRY_BASE "base"

void try_release(struct try_job *j);
void try_step_release(struct try_step *s);

/*
 * try_add_series - a step for each patch
 * try_add_option - a step of what the command line names: CONFIG_X=y, --param and --sysctl, each may be empty
 * try_finish - after the last step: names of arms and files, of the plan; its title
 * Errors  -EINVAL after printing; -ENOMEM
 */
int try_add_series(struct try_job *j, struct series *s);
int try_add_option(struct try_job *j, const struct strlist *config, const struct strlist *param,
		   const struct strlist *sysctl);
int try_finish(struct try_job *j);

/* try_slug - letters and digits of a title with - between them, at most @most bytes; fresh memory */
char *try_slug(const char *title, size_t most);

/*
 * try_feature_text, try_plan_text - the two files, fresh memory
 * @prefix   in  of the names of patches in the feature: "" beside it
 * @feature, @kernel, @base  in  how the plan names them: "./try.feature"
 */
char *try_feature_text(const struct try_job *j, const char *prefix);
char *try_plan_text(const struct try_job *j, const char *feature, const char *kernel, const char *base);

/*
 * try_write    - results/try/NAME with plan, feature, patches, and kernel and base where they are its own
 * try_write_in - the same in another folder
 * @plan  out  path of the plan, fresh memory
 * Errors  -errno after printing
 */
int try_write(const struct try_job *j, char **plan);
int try_write_in(const struct try_job *j, const char *dir, char **plan);

/* try_print - the same on standard output, nothing written */
int try_print(const struct try_job *j);

/*
 * try_may_keep - may it be kept under @name?
 * try_keep     - the same into configs/, under that name
 * Errors  -EINVAL after printing: no name, or it is taken; -errno
 */
int try_may_keep(const struct try_job *j, const char *name);
int try_keep(const struct try_job *j, const char *name);

/* try_write_plan - only a plan, NAME-SUFFIX.plan beside the others; @plan as above */
int try_write_plan(const struct try_job *j, const char *suffix, char **plan);

/* try_dir - results/try/NAME, or a file in it; fresh memory */
char *try_dir(const struct try_job *j, const char *file);

#endif
