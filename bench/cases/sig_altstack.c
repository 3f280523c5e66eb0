// SPDX-License-Identifier: GPL-2.0-only
/*
 * sig/altstack - read the alternate signal stack
 *
 * One op   sigaltstack(2)
 * Crosses  copy_to_user of stack_t
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -errno of the call
 */
#include <signal.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	stack_t old;

	(void)st;
	while (n--)
		if (sigaltstack(NULL, &old))
			return -errno;
	return 0;
}

BENCH(sig_altstack) = {
	.op = "read the alternate signal stack",
	.crosses = "copy_to_user of stack_t",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
