// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/lifo_4 - allocate 4 objects of 64 bytes, free them the last one first
 *
 * One op   4 allocations + 4 frees; a batch above a slab refills from partial slabs
 * Crosses  slab alloc and free paths, partial lists, freelist hardening
 * Control  slab/kmalloc_64, 4 ops: as many pairs, one at a time
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "batch.h"

static int setup(void *st)
{
	batch_order(st, 4);
	return 0;
}

static int run(void *st, u64 n)
{
	return batch_run(st, n, 4);
}

KBENCH(slab_lifo_4) = {
	.op = "allocate 4 objects of 64 bytes, free them the last one first",
	.crosses = "slab alloc and free paths, partial lists, freelist hardening",
	.control = "slab/kmalloc_64", .control_ops = 4,
	.series = "slab_lifo", .dose = 4,
	.ops = 32, KBENCH_STATE(struct batch, .how = BATCH_LIFO),
	.setup = setup, .run = run,
};
