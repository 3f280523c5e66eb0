// SPDX-License-Identifier: GPL-2.0-only
/*
 * page/vmalloc_16k - vmalloc(16384) and vfree()
 *
 * One op   4 page allocations, a kernel mapping and its removal
 * Crosses  vmap areas, kernel page tables, page allocator
 * Control  page/alloc_0, 4 ops: as many pages without a mapping
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "vmalloc.h"

VMALLOC_RUN(16384)

KBENCH(page_vmalloc_16k) = {
	.op = "vmalloc(16384) and vfree()",
	.crosses = "vmap areas, kernel page tables, page allocator",
	.control = "page/alloc_0", .control_ops = 4,
	.series = "page_vmalloc", .dose = 16384,
	/* freed mappings and their guard pages are purged when there are more than 8192 (one processor) */
	.ops = 1639, .warmup = 1639, .run = run,
	.state_size = sizeof(struct vmalloc_state), .setup = vmalloc_setup, .teardown = vmalloc_teardown,
	.cold = "freed mappings are kept until a purge, so every operation maps at a new address",
};
