// SPDX-License-Identifier: GPL-2.0-only
/*
 * plant/sixteenth - an allocation, every 16th with so many instructions more: what refills a list does as much
 *
 * One op   kmalloc(64) + kfree(), and on every 16th PLANTED instructions
 * Crosses  nothing that a feature changes
 * Control  null/empty, 1 op
 */
#include <linux/slab.h>

#include "../kbench.h"

#define PLANTED "0"

struct sixteenth { unsigned int calls; };

static int run(void *st, u64 n)
{
	struct sixteenth *s = st;

	while (n--) {
		void *p = kmalloc(64, GFP_KERNEL);

		if (!p)
			return -ENOMEM;
		if (!(++s->calls % 16))
			__asm__ volatile(".rept 7 + " PLANTED "\n\tnop\n\t.endr");
		KBENCH_KEEP(p);
		kfree(p);
	}
	return 0;
}

KBENCH(plant_sixteenth) = {
	.op = "kmalloc(64) + kfree, every 16th planted", .crosses = "slab alloc and free",
	.control = "null/empty", .control_ops = 1,
	KBENCH_STATE(struct sixteenth, .calls = 0), .run = run,
};
