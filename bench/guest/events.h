/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Counters of the processor's PMU around a batch or a window: names of libpfm4, opened and read through libperf
 * (events_perf.c). The runner of the count tier has neither library (events_none.c): all of this is none there.
 */
#ifndef HB_GUEST_EVENTS_H
#define HB_GUEST_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kmod/uapi.h"

#define EVENTS_MAX HBK_EVENTS_MAX

struct event_values {
	uint64_t value[EVENTS_MAX];		/* in the order of the names; of another group's events 0 */
	uint64_t enabled[EVENTS_MAX], running[EVENTS_MAX];	/* ns that it was to count, and that it did */
};

/*
 * events_find - which of these events this machine counts, and which of them fit its PMU together
 * @names  in   "instructions:u,cycles", as libpfm4 has them
 * @why    out  for the first that it does not count: a line; "" where it counts all
 * Returns how many there are; 0 = @why says why. Each is in one group, and groups are in the order of the names
 */
size_t events_find(const char *names, char *why, size_t size);

/*
 * events_groups - how many groups; events_name - of one event; events_group - likewise, of @i beyond the last UINT_MAX,
 * which none is; events_pmu - what libpfm4 calls the PMU
 */
unsigned int events_groups(void);
const char *events_name(size_t i);
unsigned int events_group(size_t i);
const char *events_pmu(void);

/*
 * events_start - count one group's events of the calling process and of those that it makes, until it ends
 * Errors  -errno
 */
int events_start(unsigned int group);

/* events_read - what has been counted so far */
void events_read(struct event_values *v);

/* events_attr - one event as the module takes it (kmod/uapi.h), a line */
void events_attr(size_t i, char *line, size_t size);

/*
 * event_log.c: what was read at both ends of each window or batch of one process, shared with that process
 * event_log_open   room for so many; -errno
 * event_log_mark   in the process: read now, at the beginning or at the end of number @i
 * event_log_get    what was counted in number @i into @v; false = nothing was read there
 * event_log_set    the same, counted by somebody else: the module
 */
int event_log_open(size_t n);
void event_log_mark(unsigned int i, bool end);
bool event_log_get(unsigned int i, struct event_values *v);
void event_log_set(unsigned int i, const struct event_values *v);

/* events_between - @v: what was counted from @from to @to */
static inline void events_between(struct event_values *v, const struct event_values *from,
				  const struct event_values *to)
{
	for (int i = 0; i < EVENTS_MAX; i++) {
		v->value[i] = to->value[i] - from->value[i];
		v->enabled[i] = to->enabled[i] - from->enabled[i];
		v->running[i] = to->running[i] - from->running[i];
	}
}

#endif
