// SPDX-License-Identifier: GPL-2.0-only
/* For alone.sh, a case that runs alone: its second operation never ends. */
#include "bench/cases/bench.h"

static int run(void *st, uint64_t n)
{
	static uint64_t done;

	(void)st;
	done += n;
	while (*(volatile uint64_t *)&done > 1)
		;
	return 0;
}

BENCH(proc_spins) = {
	.op = "nothing, for ever", .control = "null/empty", .control_ops = 1, .alone = true, .run = run,
};
