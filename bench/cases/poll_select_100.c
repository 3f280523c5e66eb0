// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/select_100 - select over 100 copies of a tmpfs file, all ready
 *
 * One op   select(2) with a timeout of 0
 * Crosses  descriptor sets, one poll call for each descriptor
 * Control  poll/select_10, 10 ops: as many descriptors in tens
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_select_100) = {
	.op = "select over 100 copies of a tmpfs file, all ready",
	.crosses = "descriptor sets, one poll call for each descriptor",
	.control = "poll/select_10", .control_ops = 10,
	.covers = "lmbench:lat_select_file_100",
	.ops = 8,
	BENCH_STATE(struct many, MANY_INIT, .nr = 100, .kind = MANY_FILE),
	.setup = many_setup, .run = many_run_select, .teardown = many_teardown,
};
