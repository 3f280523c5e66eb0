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

/*
 * try_tree_version - VERSION.PATCHLEVEL and the whole of it out of the head of a kernel's Makefile
 * @full   out  with SUBLEVEL and EXTRAVERSION: "7.3.0-rc2"
 * Both fresh memory. Errors -EINVAL, nothing printed: it has no version
 */
int try_tree_version(const char *makefile, char **version, char **full);

#endif
