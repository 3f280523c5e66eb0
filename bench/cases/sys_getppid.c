// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getppid - the shortest system call: the entry, the exit and a pointer or two
 *
 * One op   getppid(2)
 * Crosses  system call entry and exit
 * Control  null/empty, 1 op
 * Errors   -EIO if the parent's id is not what it was in setup
 */
#include <sys/syscall.h>
#include <unistd.h>
#include "bench.h"

struct getppid { pid_t parent; };

static int setup(void *st)
{
	struct getppid *s = st;

	s->parent = getppid();
	return 0;
}

static int run(void *st, uint64_t n)
{
	const struct getppid *s = st;

	while (n--)
		if (getppid() != s->parent)
			return -EIO;
	return 0;
}

BENCH(sys_getppid) = {
	.op = "getppid(2)", .crosses = "system call entry and exit",
	.control = "null/empty", .control_ops = 1,
	.covers = "lebench:getpid lmbench:lat_syscall_null perf-bench:syscall_basic "
		  "will-it-scale:getppid1",
	BENCH_STATE(struct getppid, .parent = 0), .setup = setup, .run = run,
};
