// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/cache_ctor - allocate from a cache with a constructor and free
 *
 * One op   kmem_cache_alloc() + kmem_cache_free(), 64 bytes that keep their content
 * Crosses  slab alloc and free hooks; init_on_alloc and init_on_free leave such a cache alone
 * Control  slab/cache, 1 op: the same without a constructor
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include <linux/string.h>

#include "cache.h"

static void ctor(void *object)
{
	memset(object, 0, 64);
}

KBENCH(slab_cache_ctor) = {
	.op = "allocate from a cache with a constructor and free",
	.crosses = "slab alloc and free hooks; init_on_alloc and init_on_free leave such a cache "
		  "alone",
	.control = "slab/cache", .control_ops = 1,
	KBENCH_STATE(struct cache, .ctor = ctor),
	.setup = cache_setup, .run = cache_run, .teardown = cache_teardown,
};
