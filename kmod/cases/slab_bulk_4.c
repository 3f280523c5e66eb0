// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/bulk_4 - allocate 4 objects in one call and free them in one
 *
 * One op   kmem_cache_alloc_bulk() and kmem_cache_free_bulk() of 4 objects of 64 bytes
 * Crosses  slab bulk paths
 * Control  slab/cache, 4 ops: as many pairs, one at a time
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "cache.h"

static int run(void *st, u64 n)
{
	return cache_run_bulk(st, n, 4);
}

KBENCH(slab_bulk_4) = {
	.op = "allocate 4 objects in one call and free them in one",
	.crosses = "slab bulk paths",
	.control = "slab/cache", .control_ops = 4,
	.series = "slab_bulk", .dose = 4,
	.ops = 32, .state_size = sizeof(struct cache),
	.setup = cache_setup, .run = run, .teardown = cache_teardown,
};
