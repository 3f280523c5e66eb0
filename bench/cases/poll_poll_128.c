// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/poll_128 - poll over 128 copies of a tmpfs file, all ready
 *
 * One op   poll(2) with a timeout of 0
 * Crosses  copy of the pollfd array, one poll call for each descriptor
 * Control  poll/poll_10, 12 ops: as many descriptors in tens
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_poll_128) = {
	.op = "poll over 128 copies of a tmpfs file, all ready",
	.crosses = "copy of the pollfd array, one poll call for each descriptor",
	.control = "poll/poll_10", .control_ops = 12,
	.covers = "will-it-scale:poll2",
	.ops = 8,
	BENCH_STATE(struct many, MANY_INIT, .nr = 128, .kind = MANY_FILE),
	.setup = many_setup, .run = many_run_poll, .teardown = many_teardown,
};
