// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/kzalloc_64 - kzalloc(64) and kfree(): memory that is zeroed in any case
 *
 * One op   1 zeroed allocation + 1 free on a hot per-CPU freelist
 * Crosses  slab alloc and free hooks; init_on_alloc has nothing to add
 * Control  slab/kmalloc_64, 1 op: the same without zeroing
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "slab.h"

static int run(void *st, u64 n)
{
	return slab_pairs(n, 64, GFP_KERNEL | __GFP_ZERO);
}

KBENCH(slab_kzalloc_64) = {
	.op = "kzalloc(64) and kfree(): memory that is zeroed in any case",
	.crosses = "slab alloc and free hooks; init_on_alloc has nothing to add",
	.control = "slab/kmalloc_64", .control_ops = 1,
	.series = "slab_kzalloc", .dose = 64,
	.run = run,
};
