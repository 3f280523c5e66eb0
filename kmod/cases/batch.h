/* SPDX-License-Identifier: GPL-2.0-only */
/* Allocate @batch objects of 64 bytes, then free them in an order: one op. */
#ifndef HBK_CASES_BATCH_H
#define HBK_CASES_BATCH_H

#include <linux/slab.h>

#include "../kbench.h"

#define BATCH_MAX 256

enum batch_order { BATCH_LIFO, BATCH_FIFO, BATCH_RANDOM };

struct batch {
	enum batch_order how;
	void *object[BATCH_MAX];
	unsigned short order[BATCH_MAX];	/* which one is freed first, second, ... */
};

static inline void batch_order(struct batch *s, unsigned int nr)
{
	unsigned int i, k, x = 1;

	for (i = 0; i < nr; i++)
		s->order[i] = s->how == BATCH_LIFO ? nr - 1 - i : i;
	for (i = nr - 1; s->how == BATCH_RANDOM && i > 0; i--) {
		x = x * 1664525 + 1013904223;	/* the same order in every boot */
		k = (x >> 16) % (i + 1);
		swap(s->order[i], s->order[k]);
	}
}

static inline int batch_once(struct batch *s, unsigned int nr)
{
	unsigned int i;
	int err = 0;

	for (i = 0; i < nr; i++) {
		s->object[i] = kmalloc(64, GFP_KERNEL);
		if (!s->object[i])
			err = -ENOMEM;
	}
	for (i = 0; i < nr; i++)
		kfree(s->object[s->order[i]]);
	return err;
}

static __always_inline int batch_run(void *st, u64 n, unsigned int nr)
{
	int err = 0;

	while (n-- && !err)
		err = batch_once(st, nr);
	return err;
}

#endif
