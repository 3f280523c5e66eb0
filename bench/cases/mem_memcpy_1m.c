// SPDX-License-Identifier: GPL-2.0-only
/*
 * mem/memcpy_1m - copy 1 MiB in user mode
 *
 * One op   memcpy of 1 MiB that is mapped and touched
 * Crosses  nothing of the kernel
 * Control  null/empty, 1 op: the loop alone
 * Errors   -ENOMEM
 */
#include "bulk.h"

static int run(void *st, uint64_t n)
{
	struct bulk *s = st;

	while (n--) {
		memcpy(s->to, s->from, BULK);
		BENCH_KEEP(s);
	}
	return 0;
}

BENCH(mem_memcpy_1m) = {
	.op = "copy 1 MiB in user mode",
	.crosses = "nothing of the kernel",
	.control = "null/empty", .control_ops = 1,
	.covers = "perf-bench:mem_memcpy lmbench:bw_mem_cp",
	.ops = 1, .warmup = 1, BENCH_STATE(struct bulk, .from = NULL),
	.setup = bulk_setup, .run = run, .teardown = bulk_teardown,
};
