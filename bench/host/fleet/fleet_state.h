/* SPDX-License-Identifier: GPL-2.0-only */
/* What of a plan is done, what runs where, what waits, what failed. */
#ifndef HB_FLEET_FLEET_STATE_H
#define HB_FLEET_FLEET_STATE_H

#include "bench/base/text_table.h"
#include "fleet/fleet_submit.h"

struct fleet_sum {			/* of the boots: how many */
	size_t boots, done, failed;
	size_t kernels, made;
	size_t running, waiting;	/* tasks of the queue */
};

/*
 * fleet_state - a table of it, columns what, part, state, where and detail
 * From the results folder; from Slurm's queue where there are its tools and something was submitted; and from the locks
 * of boots that are being made.
 * @t      out  text_table_release() it, also after an error
 * Errors  -errno after printing
 */
int fleet_state(const struct fleet *f, const char *key, struct text_table *t, struct fleet_sum *sum);

#endif
