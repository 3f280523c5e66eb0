/* SPDX-License-Identifier: GPL-2.0-only */
/* Commits of a git tree as steps; the tree itself is only read. */
#ifndef HB_TRY_TRY_TREE_H
#define HB_TRY_TRY_TREE_H

#include "try/try.h"

struct try_tree {
	const char *dir;		/* anywhere in a work tree, or a bare repository */
	const char *base;		/* NULL = HEAD with @dirty, else the parent of @ref */
	const char *ref;		/* NULL = HEAD */
	bool each;			/* a step for each commit between them */
	bool dirty;			/* what is edited and not committed, in the place of @ref */
};

/*
 * try_tree - the kernel of a job is the base commit, its steps are what comes after it
 * Edits that are not measured, and files that git does not know, are said.
 * Errors  -EINVAL after printing; -errno
 */
int try_tree(struct try_job *j, const struct try_tree *t);

#endif
