// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/fifo_16 - allocate 16 objects of 64 bytes, free them the first one first
 *
 * One op   16 allocations + 16 frees; a batch above a slab refills from partial slabs
 * Crosses  slab alloc and free paths, partial lists, freelist hardening
 * Control  slab/lifo_16, 1 op: the same, the last one first
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "batch.h"

static int setup(void *st)
{
	batch_order(st, 16);
	return 0;
}

static int run(void *st, u64 n)
{
	return batch_run(st, n, 16);
}

KBENCH(slab_fifo_16) = {
	.op = "allocate 16 objects of 64 bytes, free them the first one first",
	.crosses = "slab alloc and free paths, partial lists, freelist hardening",
	.control = "slab/lifo_16", .control_ops = 1,
	.series = "slab_fifo", .dose = 16,
	.ops = 8, KBENCH_STATE(struct batch, .how = BATCH_FIFO),
	.setup = setup, .run = run,
};
