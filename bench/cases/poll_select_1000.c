// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/select_1000 - select over 1000 event counters, none ready
 *
 * One op   select(2) with a timeout of 0
 * Crosses  descriptor sets, one poll call for each descriptor
 * Control  poll/select_10, 100 ops: as many descriptors in tens
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_select_1000) = {
	.op = "select over 1000 event counters, none ready",
	.crosses = "descriptor sets, one poll call for each descriptor",
	.control = "poll/select_10", .control_ops = 100,
	.covers = "lebench:select_big",
	.ops = 8,
	BENCH_STATE(struct many, MANY_INIT, .nr = 1000, .kind = MANY_EVENT),
	.setup = many_setup, .run = many_run_select, .teardown = many_teardown,
};
