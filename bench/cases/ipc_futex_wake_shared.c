// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/futex_wake_shared - FUTEX_WAKE of a shared futex that nobody waits for
 *
 * One op   futex(2)
 * Crosses  futex key from the page, hash bucket
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -EIO if the answer is another one
 */
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

struct futex { uint32_t word; };

static int run(void *st, uint64_t n)
{
	struct futex *s = st;

	while (n--)
		if (syscall(SYS_futex, &s->word, FUTEX_WAKE, 1, NULL, NULL, 0))
			return -EIO;
	return 0;
}

BENCH(ipc_futex_wake_shared) = {
	.op = "FUTEX_WAKE of a shared futex that nobody waits for",
	.crosses = "futex key from the page, hash bucket",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "will-it-scale:futex1",
	BENCH_STATE(struct futex, .word = 0), .run = run,
};
