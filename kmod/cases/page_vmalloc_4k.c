// SPDX-License-Identifier: GPL-2.0-only
/*
 * page/vmalloc_4k - vmalloc(4096) and vfree()
 *
 * One op   1 page allocation, a kernel mapping and its removal
 * Crosses  vmap areas, kernel page tables, page allocator
 * Control  page/alloc_0, 1 op: as many pages without a mapping
 * Context  process; pinned by the core, IRQs on
 * Errors   -ENOMEM
 */
#include "vmalloc.h"

VMALLOC_RUN(4096)

KBENCH(page_vmalloc_4k) = {
	.op = "vmalloc(4096) and vfree()",
	.crosses = "vmap areas, kernel page tables, page allocator",
	.control = "page/alloc_0", .control_ops = 1,
	.series = "page_vmalloc", .dose = 4096,
	/* freed mappings and their guard pages are purged when there are more than 8192 (one processor) */
	.ops = 4097, .warmup = 4097, .run = run,
	.state_size = sizeof(struct vmalloc_state), .setup = vmalloc_setup, .teardown = vmalloc_teardown,
	.cold = "freed mappings are kept until a purge, so every operation maps at a new address",
};
