/* SPDX-License-Identifier: GPL-2.0-only */
/* One kernel that cannot be built does not stop the others: its arm becomes one that is absent, with the reason. */
#ifndef HB_PLAN_FAILED_H
#define HB_PLAN_FAILED_H

#include "plan.h"

/* plan_failed_keep - remember why a build failed (its first line is shown); plan_failed_forget - before the next try */
int plan_failed_keep(const struct build *b, const char *why);
int plan_failed_forget(const struct build *b);

/*
 * plan_failed_drop - take pairs and boots of builds that failed out of a set, and list them in its absent arms
 * Errors  -EINVAL when nothing is left, printed; -ENOMEM
 */
int plan_failed_drop(struct plan_set *s);

/* plan_expand_built - plan_expand() without what could not be built: what boot, collect and analyze go by */
int plan_expand_built(const struct plan *p, struct plan_set *s);

#endif
