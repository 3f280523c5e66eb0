/* SPDX-License-Identifier: GPL-2.0-only */
/* What perf counts of the process around a window or a batch: hbk/events, see uapi.h. */
#ifndef HBK_EVENTS_H
#define HBK_EVENTS_H

#include <linux/seq_file.h>
#include <linux/types.h>

#include "uapi.h"

struct dentry;

struct events_values {
	struct { u64 count, enabled, running; } at[HBK_EVENTS_MAX];
};

/* kbench_events_file_create - hbk/events in that folder */
void kbench_events_file_create(struct dentry *dir);

/*
 * kbench_events_start - count what was asked for, of the current process, until kbench_events_stop(). Under a lock
 * Errors  -errno of perf; then nothing counts
 */
int kbench_events_start(void);
unsigned int kbench_events_stop(void);		/* how many there were */

/* kbench_events_begin, kbench_events_end - around a window or a batch; nothing where nothing counts. May sleep */
void kbench_events_begin(struct events_values *v);
void kbench_events_end(struct events_values *v);

/* kbench_events_show - what was counted of @n events, as the end of a line of hbk/run or hbk/time */
void kbench_events_show(struct seq_file *m, const struct events_values *v, unsigned int n);

#endif
