/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The time tier in a guest or on any machine: for each case a pilot says how many operations a batch has, then each
 * case has several processes, one in every round over all cases, and each round has an order of its own.
 */
#ifndef HB_GUEST_TIMES_H
#define HB_GUEST_TIMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/guest/runner.h"

enum { TIMES_PROCESSES = 4, TIMES_BATCHES = 15, TIMES_WARMUP = 3, TIMES_PROCESSES_MAX = 64 };
enum { TIMES_LEAST_NS = 1500 * 1000 };	/* that a batch lasts in its pilot: later it is to be 1 ms or more */

struct times_case {
	char *name;
	bool kernel;
	uint64_t n, pilot_ns;	/* of the pilot; n 0 = there is nothing to be had of it, and that has been sent */
};

struct times {
	unsigned int processes, batches;
	uint64_t order;		/* seed of the order of cases: the same for both boots of a block */
	unsigned int delay_ppm;	/* a cost that is planted in every batch, as a share of the pilot's time */
	struct times_case *at;
	size_t nr;
};

/* times_add - one case of the job; -ENOMEM */
int times_add(struct times *t, const char *name, bool kernel);

/* times_run - pilots, then all rounds, with the noise of the machine before and after them */
void times_run(struct runner *r);
void times_release(struct times *t);

#endif
