/* SPDX-License-Identifier: GPL-2.0-only */
/* A hardware breakpoint of this thread on a word that nobody touches, off until switched on. */
#ifndef HB_CASES_BREAKPOINT_H
#define HB_CASES_BREAKPOINT_H

#include <linux/hw_breakpoint.h>
#include <linux/perf_event.h>
#include <stdbool.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

struct breakpoint {
	int fd;
	long word;
};

static inline int breakpoint_open(struct breakpoint *s, bool inherit)
{
	struct perf_event_attr a = {
		.type = PERF_TYPE_BREAKPOINT, .size = sizeof(a), .bp_type = HW_BREAKPOINT_W,
		.bp_addr = (uintptr_t)&s->word, .bp_len = HW_BREAKPOINT_LEN_4,
		.inherit = inherit, .disabled = !inherit, .exclude_kernel = 1,
	};

	s->fd = syscall(SYS_perf_event_open, &a, 0, -1, -1, 0);
	if (s->fd >= 0)
		return 0;
	return errno == ENOENT || errno == ENODEV || errno == ENOSPC ? -EOPNOTSUPP : -errno;
}

static inline void breakpoint_teardown(void *st)
{
	struct breakpoint *s = st;

	if (s->fd >= 0)
		close(s->fd);
}

#endif
