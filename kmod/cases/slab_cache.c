// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/cache - allocate from a cache of its own and free
 *
 * One op   kmem_cache_alloc() + kmem_cache_free(), 64 bytes
 * Crosses  slab alloc and free hooks
 * Control  slab/kmalloc_64, 1 op: the same from a shared cache
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "cache.h"

KBENCH(slab_cache) = {
	.op = "allocate from a cache of its own and free",
	.crosses = "slab alloc and free hooks",
	.control = "slab/kmalloc_64", .control_ops = 1,
	.state_size = sizeof(struct cache),
	.setup = cache_setup, .run = cache_run, .teardown = cache_teardown,
};
