// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/list_256 - walk a list of 256 nodes
 *
 * One op   256 nodes visited, one word of each read
 * Crosses  dependent loads; nothing that is instrumented
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM; -EIO if not all nodes are seen
 */
#include "walk.h"

KBENCH(walk_list_256) = {
	.op = "walk a list of 256 nodes",
	.crosses = "dependent loads; nothing that is instrumented",
	.control = "null/empty", .control_ops = 1,
	.series = "walk_list", .dose = 256,
	.ops = 8, KBENCH_STATE(struct walk, .nr = 256),
	.setup = walk_setup, .run = walk_run_list, .teardown = walk_teardown,
};
