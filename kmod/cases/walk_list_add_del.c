// SPDX-License-Identifier: GPL-2.0-only
/*
 * walk/list_add_del - put an element into a list and take it out
 *
 * One op   list_add() and list_del()
 * Crosses  LIST_HARDENED checks
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   none
 */
#include <linux/list.h>

#include "../kbench.h"

struct add_del { struct list_head head, element; };

static int setup(void *st)
{
	INIT_LIST_HEAD(&((struct add_del *)st)->head);
	return 0;
}

static int run(void *st, u64 n)
{
	struct add_del *s = st;

	while (n--) {
		list_add(&s->element, &s->head);
		barrier();
		list_del(&s->element);
		barrier();
	}
	return 0;
}

KBENCH(walk_list_add_del) = {
	.op = "put an element into a list and take it out",
	.crosses = "LIST_HARDENED checks",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct add_del), .setup = setup, .run = run,
};
