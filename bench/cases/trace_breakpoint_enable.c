// SPDX-License-Identifier: GPL-2.0-only
/*
 * trace/breakpoint_enable - switch a hardware breakpoint on and off
 *
 * One op   2 times ioctl(2) of a perf event
 * Crosses  perf event context lock, breakpoint registers
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of perf_event_open; skipped where the kernel or the machine has none
 */
#include "breakpoint.h"

static int setup(void *st)
{
	return breakpoint_open(st, false);
}

static int run(void *st, uint64_t n)
{
	struct breakpoint *s = st;

	while (n--)
		if (ioctl(s->fd, PERF_EVENT_IOC_ENABLE, 0) ||
		    ioctl(s->fd, PERF_EVENT_IOC_DISABLE, 0))
			return -errno;
	return 0;
}

BENCH(trace_breakpoint_enable) = {
	.op = "switch a hardware breakpoint on and off",
	.crosses = "perf event context lock, breakpoint registers",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "perf-bench:breakpoint_enable",
	BENCH_STATE(struct breakpoint, .fd = -1),
	.setup = setup, .run = run, .teardown = breakpoint_teardown,
};
