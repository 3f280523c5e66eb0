// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/random_256 - allocate 256 objects of 64 bytes, free them in random order
 *
 * One op   256 allocations + 256 frees; a batch above a slab refills from partial slabs
 * Crosses  slab alloc and free paths, partial lists, freelist hardening
 * Control  slab/lifo_256, 1 op: the same, the last one first
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "batch.h"

static int setup(void *st)
{
	batch_order(st, 256);
	return 0;
}

static int run(void *st, u64 n)
{
	return batch_run(st, n, 256);
}

KBENCH(slab_random_256) = {
	.op = "allocate 256 objects of 64 bytes, free them in random order",
	.crosses = "slab alloc and free paths, partial lists, freelist hardening",
	.control = "slab/lifo_256", .control_ops = 1,
	.series = "slab_random", .dose = 256,
	.ops = 4, KBENCH_STATE(struct batch, .how = BATCH_RANDOM),
	.setup = setup, .run = run,
};
