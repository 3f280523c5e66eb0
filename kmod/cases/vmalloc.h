/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Cases that map pages into the kernel and take the mapping away. Where a mapping fits is looked up in a tree of free
 * areas, and what the boot has left there, holes between modules and stacks, is another tree under another seed. So
 * setup fills the holes: what an operation takes lies behind them.
 */
#ifndef HBK_CASES_VMALLOC_H
#define HBK_CASES_VMALLOC_H

#include <linux/kasan.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

#include "../kbench.h"

enum { VMALLOC_HELD = 8192, VMALLOC_IN_A_ROW = 64 };

struct vmalloc_state {
	void **held;		/* [nr] of VMALLOC_HELD, a page each */
	unsigned int nr;
};

static int vmalloc_setup(void *st)
{
	struct vmalloc_state *s = st;
	unsigned int row = 0;
	const char *last = NULL;

	vm_unmap_aliases();
	s->held = kcalloc(VMALLOC_HELD, sizeof(*s->held), GFP_KERNEL);
	if (!s->held)
		return -ENOMEM;
	for (; s->nr < VMALLOC_HELD && row < VMALLOC_IN_A_ROW; s->nr++) {
		void *p = vmalloc(PAGE_SIZE);

		if (!p)
			return -ENOMEM;
		s->held[s->nr] = p;
		p = kasan_reset_tag(p);
		row = p == last + 2 * PAGE_SIZE ? row + 1 : 0;	/* behind each lies a page without anything */
		last = p;
	}
	return 0;
}

static void vmalloc_teardown(void *st)
{
	struct vmalloc_state *s = st;

	while (s->nr)
		vfree(s->held[--s->nr]);
	kfree(s->held);
}

#define VMALLOC_RUN(bytes) \
static int run(void *st, u64 n) \
{ \
	while (n--) { \
		void *p = vmalloc(bytes); \
\
		if (!p) \
			return -ENOMEM; \
		vfree(p); \
	} \
	return 0; \
}

#endif
