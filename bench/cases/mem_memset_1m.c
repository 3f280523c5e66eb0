// SPDX-License-Identifier: GPL-2.0-only
/*
 * mem/memset_1m - fill 1 MiB in user mode
 *
 * One op   memset of 1 MiB that is mapped and touched
 * Crosses  nothing of the kernel
 * Control  null/empty, 1 op: the loop alone
 * Errors   -ENOMEM
 */
#include "bulk.h"

static int run(void *st, uint64_t n)
{
	struct bulk *s = st;

	while (n--) {
		memset(s->to, (int)n, BULK);
		BENCH_KEEP(s);
	}
	return 0;
}

BENCH(mem_memset_1m) = {
	.op = "fill 1 MiB in user mode",
	.crosses = "nothing of the kernel",
	.control = "null/empty", .control_ops = 1,
	.covers = "perf-bench:mem_memset lmbench:bw_mem_wr",
	.ops = 1, .warmup = 1, BENCH_STATE(struct bulk, .from = NULL),
	.setup = bulk_setup, .run = run, .teardown = bulk_teardown,
};
