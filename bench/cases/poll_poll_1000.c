// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/poll_1000 - poll over 1000 event counters, none ready
 *
 * One op   poll(2) with a timeout of 0
 * Crosses  copy of the pollfd array, one poll call for each descriptor
 * Control  poll/poll_10, 100 ops: as many descriptors in tens
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_poll_1000) = {
	.op = "poll over 1000 event counters, none ready",
	.crosses = "copy of the pollfd array, one poll call for each descriptor",
	.control = "poll/poll_10", .control_ops = 100,
	.covers = "lebench:poll_big",
	.ops = 8,
	BENCH_STATE(struct many, MANY_INIT, .nr = 1000, .kind = MANY_EVENT),
	.setup = many_setup, .run = many_run_poll, .teardown = many_teardown,
};
