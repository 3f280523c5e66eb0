/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_VERIFY_PLAN_H
#define HB_VERBS_VERIFY_PLAN_H

#include "bench/base/strlist.h"

/*
 * verify_plan - the folders of a plan, in the results and in the cache: those that it would make here, and those of the
 * boots that are on record
 * @out    out  paths; strlist_release() it, also after an error
 * Errors  -errno after printing
 */
int verify_plan(const char *plan, struct strlist *out);

#endif
