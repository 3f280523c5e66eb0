// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/lifo_16 - allocate 16 objects of 64 bytes, free them the last one first
 *
 * One op   16 allocations + 16 frees; a batch above a slab refills from partial slabs
 * Crosses  slab alloc and free paths, partial lists, freelist hardening
 * Control  slab/kmalloc_64, 16 ops: as many pairs, one at a time
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

KBENCH(slab_lifo_16) = {
	.op = "allocate 16 objects of 64 bytes, free them the last one first",
	.crosses = "slab alloc and free paths, partial lists, freelist hardening",
	.control = "slab/kmalloc_64", .control_ops = 16,
	.series = "slab_lifo", .dose = 16,
	.ops = 8, KBENCH_STATE(struct batch, .how = BATCH_LIFO),
	.setup = setup, .run = run,
};
