// SPDX-License-Identifier: GPL-2.0-only
/*
 * sig/install - set the handler of a signal
 *
 * One op   rt_sigaction(2)
 * Crosses  user copies of struct sigaction, siglock
 * Control  sys/getppid, 1 op: the same entry without a copy
 * Errors   -errno of sigaction
 */
#include <signal.h>
#include "bench.h"

static int run(void *st, uint64_t n)
{
	const struct sigaction sa = { .sa_handler = SIG_IGN };

	(void)st;
	while (n--)
		if (sigaction(SIGUSR2, &sa, NULL))
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	(void)st;
	signal(SIGUSR2, SIG_DFL);
}

BENCH(sig_install) = {
	.op = "rt_sigaction(2)", .crosses = "user copies, siglock",
	.control = "sys/getppid", .control_ops = 1, .covers = "lmbench:lat_sig_install",
	.run = run, .teardown = teardown,
};
