// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/futex_wake - FUTEX_WAKE of a private futex that nobody waits for
 *
 * One op   futex(2)
 * Crosses  system call entry, futex key and hash bucket
 * Control  sys/getppid, 1 op: the same entry without a lookup
 * Errors   -EIO if somebody was woken; -ENOSYS without futexes
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
		if (syscall(SYS_futex, &s->word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0))
			return -EIO;
	return 0;
}

static int setup(void *st)
{
	struct futex *s = st;

	return syscall(SYS_futex, &s->word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0) ? -errno : 0;
}

BENCH(ipc_futex_wake) = {
	.op = "FUTEX_WAKE without a waiter", .crosses = "futex key, hash bucket",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "will-it-scale:futex3",
	BENCH_STATE(struct futex, .word = 0), .setup = setup, .run = run,
};
