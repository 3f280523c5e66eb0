// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/tree_64 - walk a red-black tree of 64 nodes
 *
 * One op   64 nodes visited, one word of each read
 * Crosses  dependent loads, calls of rb_next
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM; -EIO if not all nodes are seen
 */
#include "walk.h"

KBENCH(walk_tree_64) = {
	.op = "walk a red-black tree of 64 nodes",
	.crosses = "dependent loads, calls of rb_next",
	.control = "null/empty", .control_ops = 1,
	.series = "walk_tree", .dose = 64,
	.ops = 8, KBENCH_STATE(struct walk, .nr = 64),
	.setup = walk_setup, .run = walk_run_tree, .teardown = walk_teardown,
};
