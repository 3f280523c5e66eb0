// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/select_10 - select over 10 copies of a tmpfs file, all ready
 *
 * One op   select(2) with a timeout of 0
 * Crosses  descriptor sets, one poll call for each descriptor
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_select_10) = {
	.op = "select over 10 copies of a tmpfs file, all ready",
	.crosses = "descriptor sets, one poll call for each descriptor",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "lmbench:lat_select_file_10",
	BENCH_STATE(struct many, MANY_INIT, .nr = 10, .kind = MANY_FILE),
	.setup = many_setup, .run = many_run_select, .teardown = many_teardown,
};
