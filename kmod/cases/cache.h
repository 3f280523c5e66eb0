/* SPDX-License-Identifier: GPL-2.0-only */
/* A slab cache of one's own, of 64-byte objects, that is not merged with another. */
#ifndef HBK_CASES_CACHE_H
#define HBK_CASES_CACHE_H

#include <linux/slab.h>

#include "../kbench.h"

#define CACHE_BULK 64

struct cache {
	void (*ctor)(void *object);
	struct kmem_cache *c;
	void *object[CACHE_BULK];
};

static inline int cache_setup(void *st)
{
	struct cache *s = st;

	s->c = kmem_cache_create("hbk_case", 64, 0, SLAB_NO_MERGE, s->ctor);
	return s->c ? 0 : -ENOMEM;
}

static inline int cache_run(void *st, u64 n)
{
	struct cache *s = st;

	while (n--) {
		void *p = kmem_cache_alloc(s->c, GFP_KERNEL);

		if (unlikely(!p))
			return -ENOMEM;
		OPTIMIZER_HIDE_VAR(p);
		kmem_cache_free(s->c, p);
	}
	return 0;
}

static __always_inline int cache_run_bulk(void *st, u64 n, unsigned int nr)
{
	struct cache *s = st;

	while (n--) {
		if (!kmem_cache_alloc_bulk(s->c, GFP_KERNEL, nr, s->object))	/* how many, or whether: by version */
			return -ENOMEM;
		kmem_cache_free_bulk(s->c, nr, s->object);
	}
	return 0;
}

static inline void cache_teardown(void *st)
{
	kmem_cache_destroy(((struct cache *)st)->c);
}

#endif
