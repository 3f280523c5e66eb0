// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/wait_none - wait for a child when there is none
 *
 * One op   waitid(2) with WNOHANG
 * Crosses  tasklist lock, child list
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -EIO if there is a child
 */
#include <sys/wait.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	siginfo_t info;

	(void)st;
	while (n--)
		if (waitid(P_ALL, 0, &info, WEXITED | WNOHANG) == 0 || errno != ECHILD)
			return -EIO;
	return 0;
}

BENCH(proc_wait_none) = {
	.op = "wait for a child when there is none",
	.crosses = "tasklist lock, child list",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
