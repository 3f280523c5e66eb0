/* SPDX-License-Identifier: GPL-2.0-only */
/* Allocation and release of 2^order pages, one block at a time. */
#ifndef HBK_CASES_PAGE_H
#define HBK_CASES_PAGE_H

#include <linux/gfp.h>

#include "../kbench.h"

static __always_inline int page_pairs(u64 n, unsigned int order, gfp_t gfp)
{
	while (n--) {
		struct page *p = alloc_pages(gfp, order);

		if (unlikely(!p))
			return -ENOMEM;
		OPTIMIZER_HIDE_VAR(p);
		__free_pages(p, order);
	}
	return 0;
}

#endif
