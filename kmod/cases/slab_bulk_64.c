// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/bulk_64 - allocate 64 objects in one call and free them in one
 *
 * One op   kmem_cache_alloc_bulk() and kmem_cache_free_bulk() of 64 objects of 64 bytes
 * Crosses  slab bulk paths
 * Control  slab/cache, 64 ops: as many pairs, one at a time
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "cache.h"

static int run(void *st, u64 n)
{
	return cache_run_bulk(st, n, 64);
}

KBENCH(slab_bulk_64) = {
	.op = "allocate 64 objects in one call and free them in one",
	.crosses = "slab bulk paths",
	.control = "slab/cache", .control_ops = 64,
	.series = "slab_bulk", .dose = 64,
	.ops = 4, .state_size = sizeof(struct cache),
	.setup = cache_setup, .run = run, .teardown = cache_teardown,
};
