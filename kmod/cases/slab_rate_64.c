// SPDX-License-Identifier: GPL-2.0-only
/*
 * slab/rate_64 - kmalloc(64) and kfree() in windows of 20000: long enough for KFENCE to sample
 *
 * One op   1 allocation + 1 free
 * Crosses  slab alloc and free hooks, KFENCE at its sample interval
 * Control  slab/kmalloc_64, 1 op: the same in short windows
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "slab.h"

static int run(void *st, u64 n)
{
	return slab_pairs(n, 64, GFP_KERNEL);
}

KBENCH(slab_rate_64) = {
	.op = "kmalloc(64) and kfree() in windows of 20000: long enough for KFENCE to sample",
	.crosses = "slab alloc and free hooks, KFENCE at its sample interval",
	.control = "slab/kmalloc_64", .control_ops = 1,
	.run = run, .ops = 20000, .warmup = 20000,
};
