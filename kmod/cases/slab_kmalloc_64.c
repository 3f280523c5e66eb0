// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/kmalloc_64 - kmalloc(64) and kfree() of the same object
 *
 * One op   1 allocation + 1 free on a hot per-CPU freelist; no refill
 * Crosses  slab alloc and free hooks: init_on_alloc, init_on_free, freelist hardening
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "slab.h"

static int run(void *st, u64 n)
{
	return slab_pairs(n, 64, GFP_KERNEL);
}

KBENCH(slab_kmalloc_64) = {
	.op = "kmalloc(64) + kfree, hot freelist", .crosses = "slab alloc and free",
	.control = "null/empty", .control_ops = 1,
	.series = "slab_kmalloc", .dose = 64, .run = run,
};
