/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A kernel case: one file in kmod/cases that defines one KBENCH(); the file's name is its
 * registration (slab_kmalloc_64.c defines KBENCH(slab_kmalloc_64), shown as slab/kmalloc_64).
 */
#ifndef HBK_KBENCH_H
#define HBK_KBENCH_H

#include <linux/types.h>

struct kbench_case {
	const char *op;		/* one operation, in words */
	const char *crosses;	/* what it passes, in words */
	const char *control;	/* shown name of a kernel case */
	unsigned int control_ops;
	const char *series;	/* name of the dose-response series it belongs to, or NULL */
	unsigned int dose;	/* its dose in that series */
	unsigned int ops;	/* operations of the small window on the count tier; 0 = 32 */
	unsigned int warmup;	/* operations before the first window; 0 = 4 * ops */
	size_t state_size;	/* zeroed state, owned by the core */
	int (*setup)(void *st);
	int (*run)(void *st, u64 n);		/* process context, IRQs on; 0 or -errno */
	int (*check)(void *st, u64 total);
	void (*teardown)(void *st);		/* always called, also after a failed setup */
};

#define KBENCH(id) const struct kbench_case kbench_##id

#endif
