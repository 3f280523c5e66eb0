/* SPDX-License-Identifier: GPL-2.0-only */
/* What the steps of a job change in the compiled kernel. */
#ifndef HB_TRY_TRY_CHANGED_H
#define HB_TRY_TRY_CHANGED_H

#include "code/function_sizes.h"
#include "try/try.h"

struct try_changed {
	struct strlist files;		/* that the patches touch, sorted */
	struct strlist unbuilt;		/* .c and .S of them of which the baseline has no object */
	struct strlist function;	/* in those files, or compiled differently in the two kernels; sorted */
	struct strlist recompiled;	/* of those the ones compiled differently; sorted */
	struct strlist bytes;		/* the same in words: "vfs_read 512 -> 520 (+8)" */
	bool by_form;			/* told by their instructions, not by their size alone */
	bool built;			/* the last step has another kernel than the baseline */
};

/* try_files - add the files that a patch touches to a list. Errors -ENOMEM */
int try_files(const char *patch, struct strlist *out);

/*
 * try_changed - of the whole job
 * @obj      in  objects of the baseline; NULL = they are not kept
 * @code     in  functions in the baseline and in the last kernel
 * Errors  -errno after printing
 */
int try_changed(const struct try_job *j, const char *obj, const struct code *code, struct try_changed *out);
void try_changed_release(struct try_changed *c);

#endif
