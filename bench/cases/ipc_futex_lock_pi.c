// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/futex_lock_pi - take a priority-inheriting futex in the kernel and give it back
 *
 * One op   futex(2) FUTEX_LOCK_PI and FUTEX_UNLOCK_PI
 * Crosses  futex key, atomic exchange in user memory, owner lookup
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of futex; skipped without CONFIG_FUTEX_PI
 */
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

struct futex { uint32_t word; };

static int setup(void *st)
{
	struct futex *s = st;

	if (syscall(SYS_futex, &s->word, FUTEX_LOCK_PI_PRIVATE, 0, NULL, NULL, 0) ||
	    syscall(SYS_futex, &s->word, FUTEX_UNLOCK_PI_PRIVATE, 0, NULL, NULL, 0))
		return -errno;
	return 0;
}

static int run(void *st, uint64_t n)
{
	struct futex *s = st;

	while (n--)
		if (syscall(SYS_futex, &s->word, FUTEX_LOCK_PI_PRIVATE, 0, NULL, NULL, 0) ||
		    syscall(SYS_futex, &s->word, FUTEX_UNLOCK_PI_PRIVATE, 0, NULL, NULL, 0))
			return -errno;
	return 0;
}

BENCH(ipc_futex_lock_pi) = {
	.op = "take a priority-inheriting futex in the kernel and give it back",
	.crosses = "futex key, atomic exchange in user memory, owner lookup",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "perf-bench:futex_lock-pi",
	BENCH_STATE(struct futex, .word = 0), .setup = setup, .run = run,
};
