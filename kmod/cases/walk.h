/* SPDX-License-Identifier: GPL-2.0-only */
/* Nodes on the heap that are in a list and in a tree, in an order that is not that of memory. */
#ifndef HBK_CASES_WALK_H
#define HBK_CASES_WALK_H

#include <linux/list.h>
#include <linux/rbtree.h>
#include <linux/slab.h>

#include "../kbench.h"

struct walk_node {
	unsigned int key;
	struct list_head list;
	struct rb_node rb;
	char rest[64];
};

struct walk {
	unsigned int nr;
	struct walk_node *node;
	struct list_head list;
	struct rb_root root;
};

static inline bool walk_less(struct rb_node *a, const struct rb_node *b)
{
	return rb_entry(a, struct walk_node, rb)->key < rb_entry(b, struct walk_node, rb)->key;
}

static inline int walk_setup(void *st)
{
	struct walk *s = st;
	unsigned int i, x = 1;

	s->node = kcalloc(s->nr, sizeof(*s->node), GFP_KERNEL);
	if (!s->node)
		return -ENOMEM;
	INIT_LIST_HEAD(&s->list);
	for (i = 0; i < s->nr; i++) {
		struct walk_node *at = &s->node[i * 7 % s->nr];	/* nr is a power of two */

		x = x * 1664525 + 1013904223;
		at->key = x >> 8;
		list_add_tail(&at->list, &s->list);
		rb_add(&at->rb, &s->root, walk_less);
	}
	return 0;
}

static inline int walk_run_list(void *st, u64 n)
{
	struct walk *s = st;

	while (n--) {
		unsigned int seen = 0, sum = 0;
		struct walk_node *at;

		list_for_each_entry(at, &s->list, list) {
			sum += at->key;
			seen++;
		}
		KBENCH_KEEP(sum);
		if (seen != s->nr)
			return -EIO;
	}
	return 0;
}

static inline int walk_run_tree(void *st, u64 n)
{
	struct walk *s = st;

	while (n--) {
		unsigned int seen = 0, sum = 0;
		struct rb_node *at;

		for (at = rb_first(&s->root); at; at = rb_next(at)) {
			sum += rb_entry(at, struct walk_node, rb)->key;
			seen++;
		}
		KBENCH_KEEP(sum);
		if (seen != s->nr)
			return -EIO;
	}
	return 0;
}

static inline void walk_teardown(void *st)
{
	kfree(((struct walk *)st)->node);
}

#endif
