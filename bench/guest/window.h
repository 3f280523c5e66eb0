/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * All windows of one userspace case, in the process that is measured: a child of the runner, or the small program of
 * a case that forks (bench/program), which has nothing of the runner but this.
 */
#ifndef HB_GUEST_WINDOW_H
#define HB_GUEST_WINDOW_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/cases/bench.h"
#include "kmod/uapi.h"

#define WINDOW_BATCHES_MAX HBK_BATCHES_MAX

enum window_clock { WINDOW_NONE, WINDOW_TIME, WINDOW_COUNTER };	/* what a window's ns is read from */

struct window_job {
	uint64_t ops, warmup;		/* 0 = what the case says; window_case() fills it in */
	unsigned int more;		/* operations to warm up with besides, modulo ops + 1 */
	uint32_t id;			/* of the first window */
	unsigned int batches, steady, each;
	enum window_clock clock;
	int counter_event;		/* counter.h */
	int64_t phase_ns;		/* where in WINDOW_PERIOD_NS the windows begin; -1 = anywhere */
	void (*events)(unsigned int window, bool end);	/* event_log_mark, where events are counted; else NULL */
};

struct window {
	uint64_t n, ns;
	unsigned int batch;
	int err;
};

/*
 * What a case leaves behind, shared with the process that runs it. Written before the first window opens, so that
 * none of its pages is touched first inside one.
 */
struct window_result {
	struct window_job job;
	bool taken;		/* setup went well: there are windows */
	int err;		/* of setup, or of anything after it */
	struct window window[HBK_WINDOWS(WINDOW_BATCHES_MAX, HBK_STEADY_MAX, 1)];
};

/* window_ops, window_warmup - what was asked for, or what the case says; @ops is the result of the first */
uint64_t window_ops(const struct bench_case *c, uint64_t asked);
uint64_t window_warmup(const struct bench_case *c, uint64_t asked, uint64_t ops);

/* window_case - set up, take all windows of r->job, check, tear down; what came of it is in @r */
void window_case(const struct bench_case *c, struct window_result *r);

/*
 * window_settle - sleep a tenth of a second or more, so that grace periods of RCU end and kernel threads that have
 * work do it now, up to a time that is @phase_ns after a multiple of WINDOW_PERIOD_NS
 *
 * What the kernel does at certain times (the tick, a feature's timer) then meets the windows that follow at a place
 * that @phase_ns alone decides, whatever ran before and however long it took.
 */
void window_settle(int64_t phase_ns);

/*
 * window_align - sleep until a millisecond behind a tick
 *
 * Before setup: when that happens, and what the scheduler remembers of it, depends on nothing that ran before, by some
 * microseconds less or more; and no tick comes between.
 */
void window_align(void);

/* between two ticks at CONFIG_HZ=100; where they come more often it is several */
#define WINDOW_TICK_NS 10000000ll

/* longer than the period of any timer that windows shall meet at every phase of it */
#define WINDOW_PERIOD_NS 1000000000ll

#endif
