// SPDX-License-Identifier: GPL-2.0-only
/*
 * page/alloc_0 - allocate one page and free it
 *
 * One op   alloc_pages(order 0) + __free_pages(): the per-CPU list, no buddy merge
 * Crosses  page allocator fast path, init_on_alloc, init_on_free
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "page.h"

static int run(void *st, u64 n)
{
	return page_pairs(n, 0, GFP_KERNEL);
}

KBENCH(page_alloc_0) = {
	.op = "alloc_pages(order 0) + free", .crosses = "page allocator",
	.control = "null/empty", .control_ops = 1, .series = "page_alloc", .dose = 1, .run = run,
};
