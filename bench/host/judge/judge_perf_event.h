/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_JUDGE_JUDGE_PERF_EVENT_H
#define HB_JUDGE_JUDGE_PERF_EVENT_H

#include "judge/judge.h"

/* What perf stat says of one event, in whatever form it was written. */
struct perf_row {
	struct text event, cgroup, unit;
	double value;
	double share; /* of the time that it was counted, 1 = all */
	double interval; /* perf stat -I: the time it was written; NAN = once, at the end */
	bool counted;
	bool unsupported; /* the event, by this machine */
	unsigned long line;
};

/* The events of one run of perf stat, of the several that a file may hold one after another; intervals are summed. */
struct perf_run {
	struct perf_event *event;
	size_t n;
	size_t next; /* where the event of the next row is expected */
	double interval; /* the last */
	unsigned int runs; /* that were handed over */
	bool any; /* event so far */
};

/*
 * perf_run_add - one more row. An event that was there already begins the next run where it is the first of this one
 * Errors  -errno after printing
 */
int perf_run_add(struct judge_input *in, struct perf_run *r, const struct perf_row *x);

/* perf_run_end - hand the run over as the samples of a process, and begin the next; errors of judge_add() */
int perf_run_end(struct judge_input *in, struct perf_run *r);

/* perf_run_last - the same at the end of the file; -EINVAL after printing where it has no event at all */
int perf_run_last(struct judge_input *in, struct perf_run *r);

void perf_run_release(struct perf_run *r);

/*
 * perf_per - refuse what has a row for each CPU, core or thread: which of them belong together is not known
 * @option  in  of perf stat, as "-A"
 * Returns  -EINVAL after printing
 */
int perf_per(struct judge_input *in, unsigned long line, const char *option, struct text what);

#endif
