// SPDX-License-Identifier: GPL-2.0-only
/*
 * plant/irq - an interrupt whose handler has some instructions to execute
 *
 * One op   irq_work_queue() and its handler, in the interrupt that it raises on its own CPU
 * Crosses  interrupt entry and exit
 * Control  null/empty, 1 op: the empty loop
 * Errors   none
 */
#include <linux/irq_work.h>

#include "../kbench.h"

#define PLANTED "0"

static void handler(struct irq_work *work)
{
	__asm__ volatile(".rept " PLANTED "\n\tnop\n\t.endr" : : : "memory");
}

static struct irq_work work = IRQ_WORK_INIT_HARD(handler);

static int run(void *st, u64 n)
{
	while (n--) {
		irq_work_queue(&work);
		while (irq_work_is_busy(&work))
			cpu_relax();
	}
	return 0;
}

KBENCH(plant_irq) = {
	.op = "an interrupt whose handler has some instructions to execute", .crosses = "interrupt entry and exit",
	.control = "null/empty", .control_ops = 1, .run = run,
};
