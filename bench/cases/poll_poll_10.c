// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/poll_10 - poll over 10 event counters, none ready
 *
 * One op   poll(2) with a timeout of 0
 * Crosses  copy of the pollfd array, one poll call for each descriptor
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_poll_10) = {
	.op = "poll over 10 event counters, none ready",
	.crosses = "copy of the pollfd array, one poll call for each descriptor",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "lebench:poll",
	BENCH_STATE(struct many, MANY_INIT, .nr = 10, .kind = MANY_EVENT),
	.setup = many_setup, .run = many_run_poll, .teardown = many_teardown,
};
