// SPDX-License-Identifier: GPL-2.0-only
/*
 * page/alloc_1 - allocate 2 pages in one block and free them
 *
 * One op   alloc_pages(order 1) + __free_pages()
 * Crosses  page allocator, init_on_alloc, init_on_free
 * Control  page/alloc_0, 1 op: one page
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "page.h"

static int run(void *st, u64 n)
{
	return page_pairs(n, 1, GFP_KERNEL);
}

KBENCH(page_alloc_1) = {
	.op = "allocate 2 pages in one block and free them",
	.crosses = "page allocator, init_on_alloc, init_on_free",
	.control = "page/alloc_0", .control_ops = 1,
	.series = "page_alloc", .dose = 2,
	.run = run,
};
