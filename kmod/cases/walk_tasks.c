// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/tasks - visit every process and read what it is
 *
 * One op   each process: its id, flags and memory map, under RCU
 * Crosses  struct task_struct, whose layout RANDSTRUCT changes
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if nothing is found
 */
#include <linux/rcupdate.h>
#include <linux/sched/signal.h>

#include "../kbench.h"

static int run(void *st, u64 n)
{
	while (n--) {
		unsigned long sum = 0;
		struct task_struct *t;

		rcu_read_lock();
		for_each_process(t)
			sum += t->pid + t->flags + !!t->mm;
		rcu_read_unlock();
		KBENCH_KEEP(sum);
		if (!sum)
			return -EIO;
	}
	return 0;
}

KBENCH(walk_tasks) = {
	.op = "visit every process and read what it is",
	.crosses = "struct task_struct, whose layout RANDSTRUCT changes",
	.control = "null/empty", .control_ops = 1,
	.ops = 8, .run = run,
};
