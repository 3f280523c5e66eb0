/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The time tier: batches of one userspace case, in the process that is measured. As window.h, but what is kept of a
 * batch is how long it took; there are no markers in it.
 */
#ifndef HB_GUEST_TIMED_H
#define HB_GUEST_TIMED_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/cases/bench.h"
#include "kmod/uapi.h"

#define TIMED_BATCHES_MAX HBK_TIME_BATCHES_MAX
#define TIMED_N_MAX HBK_TIME_N_MAX

struct timed_job {
	uint64_t n;		/* operations of a batch; 0 = a pilot: find out, keep no batch */
	uint64_t least_ns;	/* of a pilot: a batch lasts that long or longer */
	uint64_t delay_ns;	/* what each batch waits after its operations: a cost that is planted */
	uint32_t batches, warmup;	/* kept, and run before them */
	void (*events)(unsigned int batch, bool end);	/* event_log_mark, where events are counted; else NULL */
	unsigned int group;	/* of events, events.h */
};

struct timed_batch {
	uint64_t ns, ticks;
};

/* shared with the process that runs the case, and touched before its first batch */
struct timed_result {
	struct timed_job job;
	bool taken;		/* setup went well: there are batches, or the pilot's numbers */
	int err;		/* of setup, or of anything after it */
	uint64_t n, pilot_ns;	/* of a pilot: the smallest power of two that lasts, and how long it took */
	struct timed_batch batch[TIMED_BATCHES_MAX];
};

/* timed_case - set up, warm up, all batches of @r->job or its pilot, check, tear down; what came of it is in @r */
void timed_case(const struct bench_case *c, struct timed_result *r);

#endif
