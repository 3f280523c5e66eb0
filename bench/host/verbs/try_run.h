/* SPDX-License-Identifier: GPL-2.0-only */
/* Kernels, boots and answer of a job. */
#ifndef HB_VERBS_TRY_RUN_H
#define HB_VERBS_TRY_RUN_H

#include "try/try_changed.h"
#include "verbs/session.h"
#include "verbs/try_args.h"

/*
 * try_build - every kernel of the plan of a job; patches are applied first, so that one that does not fit is named
 * @s  inout  open; its matrix is that of the plan behind it
 * Errors  -EINVAL after printing: a patch does not apply, a kernel could not be built; -errno
 */
int try_build(const struct try_job *j, struct session *s);

/*
 * try_choose - the operations that the job measures: those asked for, else the short list and what runs changed code
 * The baseline is booted once with every case, to know which; that is kept in the cache.
 * Errors  -errno after printing
 */
int try_choose(struct try_job *j, const struct try_args *a, struct session *s, struct try_changed *changed);

/*
 * try_crossing - add the names of the cases that run a changed function, by the first boot of the baseline
 * @s  in  whose boots are there
 * Errors  -errno after printing
 */
int try_crossing(const struct session *s, const struct try_changed *changed, struct strlist *crossing);

/* try_answer - boots, analysis, report and what is printed of it. Returns an exit status */
int try_answer(struct try_job *j, const struct try_args *a, const char *plan, const struct try_changed *changed);

#endif
