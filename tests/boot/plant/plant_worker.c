// SPDX-License-Identifier: GPL-2.0-only
/*
 * plant/worker - a kworker that has some instructions to execute
 *
 * One op   schedule_work(), and flush_work(), which waits for the kworker
 * Crosses  workqueue, switch to the kworker and back
 * Control  null/empty, 1 op: the empty loop
 * Errors   none
 */
#include <linux/workqueue.h>

#include "../kbench.h"

#define PLANTED "0"

static void planted(struct work_struct *work)
{
	__asm__ volatile(".rept " PLANTED "\n\tnop\n\t.endr" : : : "memory");
}

static DECLARE_WORK(work, planted);

static int run(void *st, u64 n)
{
	while (n--) {
		schedule_work(&work);
		flush_work(&work);
	}
	return 0;
}

KBENCH(plant_worker) = {
	.op = "a kworker that has some instructions to execute", .crosses = "workqueue, two switches of tasks",
	.control = "null/empty", .control_ops = 1, .run = run,
};
