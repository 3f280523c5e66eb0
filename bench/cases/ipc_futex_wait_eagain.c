// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/futex_wait_eagain - FUTEX_WAIT of a private futex that has another value
 *
 * One op   futex(2)
 * Crosses  futex key, hash bucket, read of the user word
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
		if (!syscall(SYS_futex, &s->word, FUTEX_WAIT_PRIVATE, 1, NULL, NULL, 0) ||
		    errno != EAGAIN)
			return -EIO;
	return 0;
}

BENCH(ipc_futex_wait_eagain) = {
	.op = "FUTEX_WAIT of a private futex that has another value",
	.crosses = "futex key, hash bucket, read of the user word",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "will-it-scale:futex4 perf-bench:futex_hash",
	BENCH_STATE(struct futex, .word = 0), .run = run,
};
