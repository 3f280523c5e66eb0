/* SPDX-License-Identifier: GPL-2.0-only */
/* One function that calls itself @depth times; the compiler can neither unroll nor flatten it. */
#ifndef HBK_CASES_RECURSE_H
#define HBK_CASES_RECURSE_H

#include <linux/compiler.h>

#include "../kbench.h"

static noinline __noclone unsigned long recurse(unsigned int depth)
{
	unsigned long v = depth;

	KBENCH_KEEP(v);
	if (depth > 1)
		v += recurse(depth - 1);
	KBENCH_KEEP(v);
	return v;
}

static __always_inline int recurse_run(u64 n, unsigned int depth)
{
	while (n--) {
		unsigned long v = recurse(depth);

		KBENCH_KEEP(v);
	}
	return 0;
}

#endif
