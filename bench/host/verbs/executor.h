/* SPDX-License-Identifier: GPL-2.0-only */
/* --executor slurm: the same work, by the nodes of a cluster. */
#ifndef HB_VERBS_EXECUTOR_H
#define HB_VERBS_EXECUTOR_H

#include <stdbool.h>

#include "verbs/session.h"

/*
 * executor_step - submit what of a plan is missing, as s->options say
 * Errors  -errno after printing
 */
int executor_step(struct session *s, bool kernels, bool boots, bool analysis);

#endif
