/* SPDX-License-Identifier: GPL-2.0-only */
/* kmalloc and kfree of one object of @size bytes, one at a time. */
#ifndef HBK_CASES_SLAB_H
#define HBK_CASES_SLAB_H

#include <linux/slab.h>

#include "../kbench.h"

/* @size is a constant in each case, so that the cache is chosen when it is compiled */
static __always_inline int slab_pairs(u64 n, size_t size, gfp_t gfp)
{
	while (n--) {
		void *p = kmalloc(size, gfp);

		if (unlikely(!p))
			return -ENOMEM;
		OPTIMIZER_HIDE_VAR(p);	/* else the compiler may drop the pair */
		kfree(p);
	}
	return 0;
}

#endif
