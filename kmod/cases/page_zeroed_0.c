// SPDX-License-Identifier: GPL-2.0-only
/*
 * page/zeroed_0 - allocate a zeroed page and free it
 *
 * One op   alloc_pages(order 0, __GFP_ZERO) + __free_pages()
 * Crosses  page allocator; init_on_alloc has nothing to add
 * Control  page/alloc_0, 1 op: the same without zeroing
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "page.h"

static int run(void *st, u64 n)
{
	return page_pairs(n, 0, GFP_KERNEL | __GFP_ZERO);
}

KBENCH(page_zeroed_0) = {
	.op = "allocate a zeroed page and free it",
	.crosses = "page allocator; init_on_alloc has nothing to add",
	.control = "page/alloc_0", .control_ops = 1,
	.run = run,
};
