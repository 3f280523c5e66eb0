/* SPDX-License-Identifier: GPL-2.0-only */
/* Which operations a try measures. */
#ifndef HB_TRY_TRY_CASES_H
#define HB_TRY_TRY_CASES_H

#include "try/try.h"
#include "try/try_table.h"

/* try_cases_short - the short list: common operations, each of which repeats to the last instruction. -ENOMEM */
int try_cases_short(struct try_job *j);

/* try_cases_all - every case. Errors -ENOMEM */
int try_cases_all(struct try_job *j);

/*
 * try_cases_pick - add the cases that globs match, each where it runs
 * Errors  -EINVAL after printing: one matches no case; -errno after printing
 */
int try_cases_pick(struct try_job *j, const struct strlist *globs);

/*
 * try_cases_surveyed - every case but workloads and the largest of their kind: a tenth of the cases, more than half of
 * the time of a boot, and they run what the others run
 * Errors  -errno after printing
 */
int try_cases_surveyed(struct try_job *j);

/*
 * try_cases_add - besides, those that run a changed function: the largest shares first, up to TRY_CASES_MOST, and of
 * cases that differ in a size (fs/copy_256, fs/copy_1024) the first
 * @c, @n  in  of try_table_cross()
 * Errors  -ENOMEM
 */
enum { TRY_CASES_MOST = 20 };
int try_cases_add(struct try_job *j, const struct try_case *c, size_t n);

#endif
