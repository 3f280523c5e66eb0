// SPDX-License-Identifier: GPL-2.0-only
/*
 * sig/kill_none - is this process there
 *
 * One op   kill(2) with signal 0
 * Crosses  RCU, pid lookup, permission check
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <signal.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	const pid_t pid = getpid();

	(void)st;
	while (n--)
		if (kill(pid, 0))
			return -errno;
	return 0;
}

BENCH(sig_kill_none) = {
	.op = "is this process there",
	.crosses = "RCU, pid lookup, permission check",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
