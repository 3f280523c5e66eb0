/* SPDX-License-Identifier: GPL-2.0-only */
/* One kernel that cannot be built does not stop the others: its arm becomes one that is absent, with the reason. */
#ifndef HB_MATRIX_BUILD_FAILURES_H
#define HB_MATRIX_BUILD_FAILURES_H

#include "config/plan.h"

/*
 * build_failure_keep - remember why a build failed (its first line is shown), when, and which arms of @s need it
 * build_failure_forget - before the next try
 */
int build_failure_keep(const struct matrix *s, const struct build *b, const char *why);
int build_failure_forget(const struct build *b);

/*
 * build_failures_drop - take pairs and boots of builds that failed out of a set, and list them in its absent arms
 * Errors  -EINVAL when nothing is left, printed; -ENOMEM
 */
int build_failures_drop(struct matrix *s);

/*
 * build_failures_recorded - the same for a matrix whose builds have no id: by the arms that a failure names, where
 * they have no later boot. The ids of those builds get into @s->failed. Errors  -EINVAL, printed; -ENOMEM
 */
int build_failures_recorded(struct matrix *s);

/* build_failure_of - why an arm's kernel could not be built when that was last tried; NULL = that did not fail */
char *build_failure_of(const struct comparison *p, const struct arm *arm);

/* matrix_expand_built - matrix_expand() without what could not be built: what boot goes by */
int matrix_expand_built(const struct plan *p, struct matrix *s);

#endif
