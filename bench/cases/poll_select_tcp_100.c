// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/select_tcp_100 - select over 100 copies of an idle TCP connection
 *
 * One op   select(2) with a timeout of 0
 * Crosses  descriptor sets, tcp_poll for each descriptor
 * Control  poll/select_100, 1 op: the same number of files
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_select_tcp_100) = {
	.op = "select over 100 copies of an idle TCP connection",
	.crosses = "descriptor sets, tcp_poll for each descriptor",
	.control = "poll/select_100", .control_ops = 1,
	.covers = "lmbench:lat_select_tcp_100",
	.ops = 8,
	BENCH_STATE(struct many, MANY_INIT, .nr = 100, .kind = MANY_TCP),
	.setup = many_setup, .run = many_run_select, .teardown = many_teardown,
};
