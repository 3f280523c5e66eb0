// SPDX-License-Identifier: GPL-2.0-only
/*
 * macro/compile - what `gcc -O2 -c` of a small file asks of the kernel, without the compiling
 *
 * One op   three programs executed (driver, compiler, assembler), 1900 system calls recorded by strace and
 *          made again in their order, 2200 page faults; results/published/workloads/compile.tsv has both counts
 * Crosses  vfork, exec, path lookup that mostly fails, open, fstat, read, mmap, brk, page faults, exit
 * Control  proc/exec, 3 ops: the programs without what they do
 * Errors   -errno of the calls; -EIO if a call does not end as it was recorded
 */
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/cases/replay/replay.h"
#include "bench.h"
#include "macro_compile.h"

#define DIRECTORY "/tmp/hb.compile"

enum { FAULTS_MIN = 1500 };		/* of one op; what programs that did nothing would not have */

static const char *const recording[] = { COMPILE_0, COMPILE_1, COMPILE_2 };

static int setup(void *st)
{
	int err = 0;

	(void)st;
	if (mkdir(DIRECTORY, 0755) && errno != EEXIST)
		return -errno;
	if (chdir(DIRECTORY))
		return -errno;
	for (int i = 0; i < 3 && !err; i++)
		err = replay_tree(recording[i]);
	return err;
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	(void)st;
	while (n-- && !err)
		err = replay_spawn(0);
	return err;
}

static int program(const char *number)
{
	return *number < '0' || *number > '2' ? -EINVAL : replay_run(recording[*number - '0']);
}

static int check(void *st, uint64_t total)
{
	struct rusage children;

	(void)st;
	if (getrusage(RUSAGE_CHILDREN, &children))
		return -errno;
	return (uint64_t)children.ru_minflt >= total * FAULTS_MIN ? 0 : -EIO;
}

static void teardown(void *st)
{
	(void)st;
	for (int i = 0; i < 3; i++)
		replay_tree_remove(recording[i]);
	if (!chdir("/"))
		rmdir(DIRECTORY);
}

BENCH(macro_compile) = {
	.op = "what gcc -O2 -c of a small file asks of the kernel",
	.crosses = "vfork, exec, path lookup, open, fstat, read, mmap, brk, page faults, exit",
	.control = "proc/exec", .control_ops = 3,
	.covers = "lmbench:lat_pmake",
	.ops = 1, .warmup = 1, .alone = true, .executes = "macro_compile",
	.setup = setup, .run = run, .check = check, .teardown = teardown, .program = program,
	.cold = "every operation starts three programs in empty memory maps",
};
