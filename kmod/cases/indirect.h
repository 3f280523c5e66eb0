/* SPDX-License-Identifier: GPL-2.0-only */
/* 16 functions of one type that return at once, called through pointers in turn. */
#ifndef HBK_CASES_INDIRECT_H
#define HBK_CASES_INDIRECT_H

#include <linux/compiler.h>
#include <linux/string.h>

#include "../kbench.h"

typedef unsigned long (*indirect_fn)(unsigned long v);

#define INDIRECT_TARGET(k) \
	static noinline unsigned long target_##k(unsigned long v) \
	{ \
		KBENCH_KEEP(v); \
		return v + k; \
	}

INDIRECT_TARGET(0) INDIRECT_TARGET(1) INDIRECT_TARGET(2) INDIRECT_TARGET(3)
INDIRECT_TARGET(4) INDIRECT_TARGET(5) INDIRECT_TARGET(6) INDIRECT_TARGET(7)
INDIRECT_TARGET(8) INDIRECT_TARGET(9) INDIRECT_TARGET(10) INDIRECT_TARGET(11)
INDIRECT_TARGET(12) INDIRECT_TARGET(13) INDIRECT_TARGET(14) INDIRECT_TARGET(15)

static const indirect_fn indirect_const[16] = {
	target_0, target_1, target_2, target_3, target_4, target_5, target_6, target_7,
	target_8, target_9, target_10, target_11, target_12, target_13, target_14, target_15,
};

/* the same in memory that can be written, where a compiler cannot know what is in it */
struct indirect_state { indirect_fn fn[16]; };

static inline int indirect_setup(void *st)
{
	struct indirect_state *s = st;

	memcpy(s->fn, indirect_const, sizeof(s->fn));
	return 0;
}

/* one op: one call; @targets is a power of two */
static __always_inline int indirect_run(const indirect_fn *fn, u64 n, unsigned int targets)
{
	while (n--) {
		unsigned long v = fn[n & (targets - 1)](n);

		KBENCH_KEEP(v);
	}
	return 0;
}

#endif
