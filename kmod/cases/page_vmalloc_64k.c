// SPDX-License-Identifier: GPL-2.0-only
/*
 * page/vmalloc_64k - vmalloc(65536) and vfree()
 *
 * One op   16 page allocations, a kernel mapping and its removal
 * Crosses  vmap areas, kernel page tables, page allocator
 * Control  page/alloc_0, 16 ops: as many pages without a mapping
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "vmalloc.h"

VMALLOC_RUN(65536)

KBENCH(page_vmalloc_64k) = {
	.op = "vmalloc(65536) and vfree()",
	.crosses = "vmap areas, kernel page tables, page allocator",
	.control = "page/alloc_0", .control_ops = 16,
	.series = "page_vmalloc", .dose = 65536,
	/* freed mappings and their guard pages are purged when there are more than 8192 (one processor) */
	.ops = 482, .warmup = 482, .run = run,
	.state_size = sizeof(struct vmalloc_state), .setup = vmalloc_setup, .teardown = vmalloc_teardown,
	.cold = "freed mappings are kept until a purge, so every operation maps at a new address",
};
