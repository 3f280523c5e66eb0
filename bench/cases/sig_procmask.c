// SPDX-License-Identifier: GPL-2.0-only
/*
 * sig/procmask - block a signal and unblock it
 *
 * One op   2 times rt_sigprocmask(2)
 * Crosses  siglock, user copies of the mask
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of the call
 */
#include <signal.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	const sigset_t set = { { 1 << (SIGUSR2 - 1) } };

	(void)st;
	while (n--)
		if (sigprocmask(SIG_BLOCK, &set, NULL) || sigprocmask(SIG_UNBLOCK, &set, NULL))
			return -errno;
	return 0;
}

BENCH(sig_procmask) = {
	.op = "block a signal and unblock it",
	.crosses = "siglock, user copies of the mask",
	.control = "sys/getppid", .control_ops = 2,
	.run = run,
};
