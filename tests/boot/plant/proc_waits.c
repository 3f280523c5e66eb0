// SPDX-License-Identifier: GPL-2.0-only
/* For alone.sh, a case that runs alone: it waits in its setup, and nobody will wake it. */
#include "bench/cases/bench.h"

#include <errno.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

static int setup(void *st)
{
	(void)st;
	for (;;)
		syscall(SYS_ppoll, NULL, 0, NULL, NULL, 0);
	return -EINTR;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	(void)n;
	return 0;
}

BENCH(proc_waits) = {
	.op = "nothing, for ever", .control = "null/empty", .control_ops = 1, .alone = true, .setup = setup, .run = run,
};
